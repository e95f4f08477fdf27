-- When a login wrote its last event of the audit; NULL for none. For who looks after kiosks and computers.
CREATE FUNCTION kiosk_last_event(login text) RETURNS timestamp
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT e.at FROM audit_event e
    WHERE e.chain = login AND (session_user = current_user OR kiosk_may('manage_computers'))
    ORDER BY e.sequence DESC LIMIT 1
$$;
