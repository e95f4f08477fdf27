-- Breaks the glass before a patient's record for half an hour, in nobody else's name: written down with its event of the
-- audit, and told to whoever listens, at the commit. Until when it holds.
CREATE FUNCTION kiosk_break_glass(glass_id text, event_id text, of_patient text, why text, account text, said text)
RETURNS timestamp
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moment timestamp := kiosk_now();
BEGIN
  PERFORM kiosk_must('break_glass');
  INSERT INTO broken_glass (id, account_id, broken_by, patient_id, reason, broken_at, until, reviewed_by, note)
    VALUES (glass_id, CASE WHEN session_user = current_user THEN account ELSE kiosk_account() END, kiosk_actor(said),
      of_patient, why, moment, moment + interval '30 minutes', '', '');
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    VALUES (event_id, moment, said, 'glass_broken', of_patient, glass_id);
  PERFORM pg_notify('kiosk_changed', 'glass:' || glass_id);
  RETURN moment + interval '30 minutes';
END $$;
