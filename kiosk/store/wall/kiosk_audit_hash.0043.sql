-- The hash at one place of a chain; NULL where it does not go so far.
CREATE FUNCTION kiosk_audit_hash(of_chain text, place integer) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT e.hash::text FROM audit_event e WHERE e.chain = of_chain AND e.sequence = place
$$;
