-- End a booking for which nobody has come yet, and keep what it was. Whether it could be ended. A kiosk ends only what was booked
-- here. What takes its place is the same person's: its letters and answers by mail are good for that one.
CREATE OR REPLACE FUNCTION kiosk_end_booking(key text, why text, into_another text, by_whom text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE whose text;
BEGIN
  PERFORM kiosk_hold(3, 'plan');
  SELECT b.patient_id INTO whose FROM appointment b WHERE b.id = key FOR UPDATE;
  IF whose IS NULL OR NOT kiosk_plans(whose) THEN
    RETURN false;
  END IF;
  IF session_user <> current_user AND NOT kiosk_may('book')
      AND EXISTS (SELECT FROM appointment b WHERE b.id = key
        AND (b.start <= kiosk_now() OR b.source_key NOT LIKE 'desk:%')) THEN
    RETURN false;
  END IF;
  IF EXISTS (SELECT FROM appointment o WHERE o.id = into_another AND NOT o.patient_id = ANY (kiosk_same_person(whose))) THEN
    RAISE insufficient_privilege USING MESSAGE = 'no booking of somebody else takes its place';
  END IF;
  INSERT INTO appointment_history (id, appointment_id, until, by, start, minutes, status, practitioner, location, room,
      description)
    SELECT gen_random_uuid()::text, b.id, kiosk_now(), kiosk_actor(by_whom), b.start, b.minutes, b.status, b.practitioner,
      b.location, b.room, b.description
    FROM appointment b WHERE b.id = key AND b.status = 'booked';
  UPDATE appointment b SET status = 'cancelled' WHERE b.id = key AND b.status = 'booked';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO booking_state AS s (appointment_id, visit_type, series, made_by, overbooked, ended, moved_to, answer,
      answer_way, answered_to) VALUES (key, '', '', '', '', why, into_another, '', '', '')
    ON CONFLICT (appointment_id) DO UPDATE SET ended = why, moved_to = into_another;
  RETURN true;
END $$;
