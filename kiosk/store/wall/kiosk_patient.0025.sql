-- The patient whose session this connection is tied to, for a statement that says it is about them; NULL for none, and
-- for a session that has ended. No secret stands in a setting: what is set says nothing, and opens nothing by itself.
CREATE OR REPLACE FUNCTION kiosk_patient() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moment timestamp := clock_timestamp() AT TIME ZONE 'UTC';
  mine bigint;
BEGIN
  IF coalesce(current_setting('kiosk.shown', true), '') = '' THEN
    RETURN NULL;
  END IF;
  IF session_user = current_user THEN
    moment := kiosk_now();
  END IF;
  BEGIN
    mine := currval('lobby_connection');
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN NULL;
  END;
  RETURN (SELECT s.patient_id FROM lobby_attachment a JOIN lobby_session s ON s.id = a.session_id
    WHERE a.number = mine AND s.account = session_user AND s.expires_at > moment);
END $$;
