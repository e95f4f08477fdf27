-- The patient whom the session opens says how their last visit went, which has ended: once, and only how many said so is kept.
-- Whether it counts.
CREATE FUNCTION kiosk_say_how(of_visit text, at_kiosk text, said_so integer) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE of_day date;
BEGIN
  SELECT v.day INTO of_day FROM visit v JOIN ticket t ON t.visit_id = v.id
    WHERE v.id = of_visit AND v.patient_id = kiosk_patient() AND t.status = 'done'
      AND NOT EXISTS (SELECT FROM visit o WHERE o.patient_id = v.patient_id AND o.started_at > v.started_at)
    FOR NO KEY UPDATE OF v;
  IF NOT FOUND OR coalesce(said_so NOT BETWEEN 1 AND 5, true) THEN
    RETURN false;
  END IF;
  INSERT INTO check_out AS c (visit_id, kiosk, at, said) VALUES (of_visit, left(at_kiosk, 100), kiosk_now(), true)
    ON CONFLICT (visit_id) DO UPDATE SET said = true WHERE NOT c.said;
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  INSERT INTO how_it_went AS h (day, answer, count) VALUES (of_day, said_so, 1)
    ON CONFLICT (day, answer) DO UPDATE SET count = h.count + 1;
  RETURN true;
END $$;
