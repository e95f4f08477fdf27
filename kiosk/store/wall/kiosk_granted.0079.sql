-- Whose records are open to who acts: what another transaction has committed, as `kiosk_may` asks of a session. It is asked
-- for every table of a record, and so in one query as well. What was opened while somebody made the patient one of special
-- privacy, or joined the record with such a one's, in a transaction that did not see that yet, shows with a reason alone.
CREATE OR REPLACE FUNCTION kiosk_granted() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine bigint;
  wanted CONSTANT text[] := ARRAY['open_patient', 'join'];
  moment timestamp := kiosk_now();
  this bigint := coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0);
BEGIN
  IF coalesce(current_setting('kiosk.shown', true), '') = '' THEN
    RETURN '{}';
  END IF;
  BEGIN
    mine := currval('staff_connection');
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN '{}';
  END;
  RETURN ARRAY(SELECT g.patient_id::text
    FROM staff_attachment a JOIN staff_session s ON s.id = a.session_id
      JOIN staff_account p ON p.id = s.account_id JOIN record_grant g ON g.session_id = s.id
    WHERE a.number = mine AND s.closed_at IS NULL AND p.disabled_at IS NULL AND s.expires_at > moment
      AND (s.computer = session_user OR session_user = current_user)
      AND s.opened_by IS DISTINCT FROM this AND g.opened_by IS DISTINCT FROM this AND g.until > moment
      AND NOT (EXISTS (SELECT 1 FROM special_privacy f WHERE f.lifted_at IS NULL) AND kiosk_is_special(g.patient_id)
        AND kiosk_reasoned(g.patient_id, s.account_id) IS NULL)
      AND EXISTS (SELECT 1 FROM json_array_elements_text(p.roles) held WHERE kiosk_allows(held) && wanted));
END $$;
