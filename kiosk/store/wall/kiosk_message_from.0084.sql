-- Writes what the patient whom the session opens wants to be known, of a visit of theirs; unread by everybody who works with
-- patients. The same again changes nothing.
CREATE OR REPLACE FUNCTION kiosk_message_from(key text, of_visit text, said text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE whose text;
BEGIN
  PERFORM kiosk_counted('message', 1000);
  SELECT v.patient_id INTO whose FROM visit v
    WHERE v.id = of_visit AND (session_user = current_user OR v.patient_id = kiosk_patient());
  IF whose IS NULL THEN
    RAISE insufficient_privilege USING MESSAGE = 'this visit is of another patient';
  END IF;
  INSERT INTO message (id, patient_id, visit_id, to_whom, to_name, author, written_at, state, owner, version, from_patient)
    VALUES (key, whose, of_visit, 'everybody', '', '', kiosk_now(), 'open', '', 1, true) ON CONFLICT DO NOTHING;
  INSERT INTO message_text (message_id, words) VALUES (key, said) ON CONFLICT DO NOTHING;
  INSERT INTO message_read (message_id, account_id) SELECT key, r FROM kiosk_message_readers('everybody', NULL, NULL) r
    ON CONFLICT DO NOTHING;
END $$;
