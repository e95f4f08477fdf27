-- The session of the member of staff under which this connection acts, for a statement that says it acts under one; NULL
-- for none, and for one that has ended. What ``counted`` asks of it is that another transaction has committed it.
-- The one row is found by its key alone, and judged when it is there, as `kiosk_patient` does.
CREATE OR REPLACE FUNCTION kiosk_session(counted boolean) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  mine bigint;
  found_id text;
  login text;
  until timestamp;
  opened bigint;
BEGIN
  IF coalesce(current_setting('kiosk.shown', true), '') = '' THEN
    RETURN NULL;
  END IF;
  BEGIN
    mine := currval('staff_connection');
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN NULL;
  END;
  SELECT s.id, s.computer, s.expires_at, s.opened_by INTO found_id, login, until, opened
    FROM staff_session s WHERE s.id = (SELECT a.session_id FROM staff_attachment a WHERE a.number = mine)
      AND s.closed_at IS NULL AND (SELECT p.disabled_at IS NULL FROM staff_account p WHERE p.id = s.account_id);
  IF login = kiosk_login(login) AND until > kiosk_now()
      AND (NOT counted OR opened IS DISTINCT FROM coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)) THEN
    RETURN found_id;
  END IF;
  RETURN NULL;
END $$;
