-- Refuses what is read in somebody's name who is signed out: nothing found would look as if there were nothing.
-- It is asked before every list is read, and so asks as `kiosk_session` does without calling it; of the time it asks as all
-- else does, or two clocks would end one session.
CREATE OR REPLACE FUNCTION kiosk_here() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  login text;
  until timestamp;
BEGIN
  IF session_user = current_user THEN
    RETURN;
  END IF;
  IF current_setting('kiosk.shown', true) <> '' THEN
    SELECT s.computer, s.expires_at INTO login, until
      FROM staff_session s WHERE s.id = (SELECT a.session_id FROM staff_attachment a
          WHERE a.number = currval('staff_connection'))
        AND s.closed_at IS NULL AND (SELECT p.disabled_at IS NULL FROM staff_account p WHERE p.id = s.account_id);
    IF login = session_user AND until > kiosk_now() THEN
      RETURN;
    END IF;
  END IF;
  RAISE EXCEPTION 'signed out' USING ERRCODE = 'KI001';
EXCEPTION WHEN object_not_in_prerequisite_state THEN
  RAISE EXCEPTION 'signed out' USING ERRCODE = 'KI001';
END $$;
