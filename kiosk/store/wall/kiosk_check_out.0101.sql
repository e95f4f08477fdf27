-- The patient whom the session opens ends a visit of theirs at a kiosk: staff have them with them, and there is nothing else of
-- it to wait for, which are the bookings that go on from the earliest without a pause. Whether it has ended by that.
CREATE FUNCTION kiosk_check_out(of_visit text, at_kiosk text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM FROM visit v WHERE v.id = of_visit AND v.patient_id = kiosk_patient() FOR NO KEY UPDATE;
  IF NOT FOUND OR EXISTS (WITH here AS (SELECT b.id, b.start, b.minutes, b.practitioner
        FROM appointment b JOIN visit_appointment l ON l.appointment_id = b.id
        WHERE l.visit_id = of_visit AND b.status IN ('arrived', 'checked-in'))
      SELECT FROM here b WHERE b.id <> (SELECT f.id FROM here f ORDER BY f.start, f.id LIMIT 1)
        AND NOT EXISTS (SELECT FROM here a WHERE a.id <> b.id AND a.practitioner = b.practitioner AND a.practitioner <> ''
          AND (a.start, a.id) < (b.start, b.id) AND b.start <= a.start + make_interval(mins => a.minutes))) THEN
    RETURN false;
  END IF;
  UPDATE ticket t SET status = 'done', held = '', held_at = NULL WHERE t.visit_id = of_visit AND t.status = 'serving';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE appointment b SET status = 'fulfilled' WHERE b.status IN ('arrived', 'checked-in')
    AND b.id IN (SELECT l.appointment_id FROM visit_appointment l WHERE l.visit_id = of_visit);
  UPDATE visit v SET status = 'finished', version = v.version + 1 WHERE v.id = of_visit;
  INSERT INTO check_out AS c (visit_id, kiosk, at, said) VALUES (of_visit, left(at_kiosk, 100), kiosk_now(), false)
    ON CONFLICT (visit_id) DO UPDATE SET kiosk = excluded.kiosk, at = excluded.at;
  RETURN true;
END $$;
