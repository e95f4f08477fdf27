-- The patient whose session this connection is tied to, for a statement that says it is about them; NULL for none, and
-- for a session that has ended. No secret stands in a setting: what is set says nothing, and opens nothing by itself.
-- A session counts from the next transaction on: whoever looks has left what is written with it, also in the audit.
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
    WHERE a.number = mine AND s.account = session_user AND s.expires_at > moment
      AND s.opened_by IS DISTINCT FROM coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0));
END $$;
