-- Write down that somebody has said that they come, or take that back. Whether it is of a booking that is ahead.
CREATE FUNCTION kiosk_answer_booking(key text, said text, way text, to_whom text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE whose text;
BEGIN
  SELECT b.patient_id INTO whose FROM appointment b WHERE b.id = key AND b.status = 'booked' FOR UPDATE;
  IF whose IS NULL OR NOT kiosk_plans(whose) THEN
    RETURN false;
  END IF;
  INSERT INTO booking_state AS s (appointment_id, visit_type, series, made_by, overbooked, ended, moved_to, answer,
      answer_way, answered_at, answered_to)
    VALUES (key, '', '', '', '', '', '', said, way, kiosk_now(), kiosk_actor(to_whom))
    ON CONFLICT (appointment_id) DO UPDATE SET answer = said, answer_way = way, answered_at = kiosk_now(),
      answered_to = kiosk_actor(to_whom);
  RETURN true;
END $$;
