-- The session of the member of staff under which this connection acts, for a statement that says it acts under one; NULL
-- for none, and for one that has ended. What ``counted`` asks of it is that another transaction has committed it.
CREATE OR REPLACE FUNCTION kiosk_session(counted boolean) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine bigint;
BEGIN
  IF coalesce(current_setting('kiosk.shown', true), '') = '' THEN
    RETURN NULL;
  END IF;
  BEGIN
    mine := currval('staff_connection');
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN NULL;
  END;
  RETURN (SELECT s.id FROM staff_attachment a JOIN staff_session s ON s.id = a.session_id
      JOIN staff_account p ON p.id = s.account_id
    WHERE a.number = mine AND s.computer = kiosk_login(s.computer) AND s.closed_at IS NULL
      AND s.expires_at > kiosk_now() AND p.disabled_at IS NULL
      AND (NOT counted OR s.opened_by IS DISTINCT FROM coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)));
END $$;
