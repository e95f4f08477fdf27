-- From now on, for each of a patient's records, a reason is asked for before it opens, with its event of the audit; in nobody
-- else's name. Of whom it was so already, it stays as it is.
CREATE FUNCTION kiosk_keep_private(event_id text, of_patient text, reason text, account text, said text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moment timestamp := kiosk_now();
BEGIN
  PERFORM kiosk_must('flag_privacy');
  INSERT INTO special_privacy (id, patient_id, why, set_at, set_by, account_id, lifted_by, lifted_why)
    SELECT gen_random_uuid()::text, p.id, reason, moment, kiosk_actor(said),
        CASE WHEN session_user = current_user THEN nullif(account, '') ELSE kiosk_account() END, '', ''
      FROM patient p WHERE p.id = ANY (kiosk_same_person(of_patient))
        AND NOT EXISTS (SELECT 1 FROM special_privacy f WHERE f.patient_id = p.id AND f.lifted_at IS NULL);
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO audit_event (id, at, actor, action, patient_id)
    VALUES (event_id, moment, said, 'privacy_set', of_patient);
  RETURN true;
END $$;
