-- The end of every chain of the audit, which says nothing of anybody: for whoever keeps them elsewhere.
CREATE FUNCTION kiosk_audit_ends() RETURNS TABLE (count integer, hash text, chain text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT e.sequence, e.hash::text, e.chain::text FROM audit_event e
    JOIN (SELECT l.chain, max(l.sequence) AS last FROM audit_event l GROUP BY l.chain) l
      ON l.chain = e.chain AND l.last = e.sequence
    ORDER BY e.chain
$$;
