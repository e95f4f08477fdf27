-- Writes down, in nobody else's name, why the record of a patient who is not of the day is opened for a copy that they have
-- asked for: with its event of the audit, and told to whoever listens, at the commit. Until when it holds.
CREATE FUNCTION kiosk_open_for_copy(reason_id text, event_id text, of_patient text, why text, account text, said text)
RETURNS timestamp
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moment timestamp := kiosk_now();
BEGIN
  PERFORM kiosk_must('disclose');
  INSERT INTO broken_glass (id, account_id, broken_by, patient_id, ground, reason, broken_at, until, reviewed_by, note)
    VALUES (reason_id, CASE WHEN session_user = current_user THEN account ELSE kiosk_account() END, kiosk_actor(said),
      of_patient, 'own_copy', why, moment, moment + interval '30 minutes', '', '');
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    VALUES (event_id, moment, said, 'copy_reason', of_patient, reason_id);
  PERFORM pg_notify('kiosk_changed', 'glass:' || reason_id);
  RETURN moment + interval '30 minutes';
END $$;
