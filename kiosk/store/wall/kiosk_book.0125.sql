-- Book somebody ahead: the booking, the times that it takes, and who made it. A time that is taken raises
-- exclusion_violation. A kiosk books for whoever stands at it, as far ahead as the clinic says and no longer
-- than a visit, so many times and no more, and overbooks nothing.
CREATE OR REPLACE FUNCTION kiosk_book(said jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  whose text := said->>'patient_id';
  starts timestamp := (said->>'start')::timestamp;
  times jsonb := coalesce(said->'times', '[]');
BEGIN
  IF NOT kiosk_plans(whose) THEN
    RAISE insufficient_privilege USING MESSAGE = 'nobody is booked here';
  END IF;
  IF session_user <> current_user THEN
    PERFORM kiosk_counted('booking_state', 1000);
    IF NOT kiosk_may('book') AND (said->>'overbooked' <> '' OR said->>'series' <> ''
        OR starts < kiosk_now() + kiosk_number_setting('book_from_hours', 24) * interval '1 hour'
        OR starts > kiosk_now() + (kiosk_number_setting('book_until_days', 90) + 1) * interval '1 day'
        OR jsonb_array_length(times) NOT BETWEEN 1 AND 10 OR coalesce((said->>'minutes')::integer, 0) NOT BETWEEN 1 AND 1440
        OR EXISTS (SELECT FROM jsonb_array_elements(times) c
          WHERE (c->>'begins')::timestamp < starts - interval '1 day' OR (c->>'ends')::timestamp > starts + interval '2 days')) THEN
      RAISE insufficient_privilege USING MESSAGE = 'a kiosk books no such time';
    END IF;
    IF NOT kiosk_may('book') AND (SELECT count(*) FROM booking_state s JOIN appointment b ON b.id = s.appointment_id
        WHERE b.patient_id = whose AND b.status = 'booked' AND b.start > kiosk_now() AND s.made_by = kiosk_actor('')) >= 20 THEN
      RAISE insufficient_privilege USING MESSAGE = 'a kiosk books nobody so often';
    END IF;
  END IF;
  -- One after the other: two that take times of several calendars would wait for each other.
  PERFORM kiosk_hold(3, 'plan');
  DELETE FROM booked_time t WHERE t.held_until IS NOT NULL
    AND (t.held_until <= kiosk_now() OR t.hold = said->>'hold' AND t.hold <> '' AND t.holder IN ('', whose));
  INSERT INTO appointment (id, patient_id, start, minutes, status, practitioner, location, room, waiting_area, directions,
      description, place, service, source_key)
    VALUES (said->>'id', whose, starts, (said->>'minutes')::integer, 'booked', said->>'practitioner', said->>'location',
      said->>'room', said->>'waiting_area', said->>'directions', said->>'description', said->>'place', said->>'service',
      'desk:' || (said->>'id'));
  INSERT INTO booked_time (id, appointment_id, hold, calendar, lane, begins, ends, overbooked, held_until)
    SELECT gen_random_uuid()::text, said->>'id', '', c->>'calendar', (c->>'lane')::integer, (c->>'begins')::timestamp,
      (c->>'ends')::timestamp, said->>'overbooked' <> '', NULL
    FROM jsonb_array_elements(times) c;
  INSERT INTO booking_state (appointment_id, visit_type, series, made_by, made_at, overbooked, ended, moved_to, answer,
      answer_way, answered_to)
    VALUES (said->>'id', said->>'visit_type', said->>'series', kiosk_actor(said->>'made_by'), kiosk_now(),
      said->>'overbooked', '', '', '', '', '');
END $$;
