-- Writes a message in the name of who acts, and for whom it is unread now; whether there is anybody who would read it.
CREATE FUNCTION kiosk_message_write(key text, of_patient text, of_visit text, whom text, to_account text, said text,
  account text, called text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine text := CASE WHEN session_user = current_user THEN nullif(account, '') ELSE kiosk_account() END;
BEGIN
  PERFORM kiosk_must('message');
  PERFORM kiosk_counted('message', 1000);
  IF of_visit IS NOT NULL AND NOT EXISTS (SELECT 1 FROM visit v
      WHERE v.id = of_visit AND v.patient_id = ANY (kiosk_same_person(of_patient))) THEN
    RAISE insufficient_privilege USING MESSAGE = 'this visit is of another patient';
  END IF;
  IF NOT EXISTS (SELECT 1 FROM kiosk_message_readers(whom, to_account, mine)) THEN
    RETURN false;
  END IF;
  INSERT INTO message (id, patient_id, visit_id, to_whom, to_id, to_name, author, author_id, written_at, state, owner, version)
    VALUES (key, of_patient, of_visit, whom, to_account,
      coalesce((SELECT p.name FROM staff_account p WHERE p.id = to_account), ''),
      kiosk_actor(called), mine, kiosk_now(), 'open', '', 1);
  INSERT INTO message_text (message_id, words) VALUES (key, said);
  INSERT INTO message_read (message_id, account_id) SELECT key, r FROM kiosk_message_readers(whom, to_account, mine) r;
  RETURN true;
END $$;
