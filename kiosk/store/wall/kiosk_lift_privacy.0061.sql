-- No reason is asked for any more, for each of a patient's records, with its event of the audit; in nobody else's name.
CREATE FUNCTION kiosk_lift_privacy(event_id text, of_patient text, reason text, account text, said text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moment timestamp := kiosk_now();
BEGIN
  PERFORM kiosk_must('flag_privacy');
  UPDATE special_privacy f SET lifted_at = moment, lifted_by = kiosk_actor(said), lifted_why = reason,
      lifter_id = CASE WHEN session_user = current_user THEN nullif(account, '') ELSE kiosk_account() END
    WHERE f.lifted_at IS NULL AND f.patient_id = ANY (kiosk_same_person(of_patient));
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO audit_event (id, at, actor, action, patient_id)
    VALUES (event_id, moment, said, 'privacy_lifted', of_patient);
  RETURN true;
END $$;
