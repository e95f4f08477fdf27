-- The patient whose session this connection is tied to, for a statement that says it is about them; NULL for none, and
-- for a session that has ended. No secret stands in a setting: what is set says nothing, and opens nothing by itself.
-- A session counts from the next transaction on: whoever looks has left what is written with it, also in the audit.
-- It is asked for every table of a statement. The one row is found by its key alone, and judged when it is there: joined, or
-- asked for one that has not expired, a server reads all sessions that are open, for as long as it keeps the plan.
CREATE OR REPLACE FUNCTION kiosk_patient() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp SET enable_seqscan = off AS $$
DECLARE
  moment timestamp := clock_timestamp() AT TIME ZONE 'UTC';
  mine bigint;
  patient text;
  login text;
  until timestamp;
  opened bigint;
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
  SELECT s.patient_id, s.account, s.expires_at, s.opened_by INTO patient, login, until, opened
    FROM lobby_session s WHERE s.id = (SELECT a.session_id FROM lobby_attachment a WHERE a.number = mine);
  IF login = session_user AND until > moment
      AND opened IS DISTINCT FROM coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0) THEN
    RETURN patient;
  END IF;
  RETURN NULL;
END $$;
