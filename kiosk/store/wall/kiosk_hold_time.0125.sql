-- Keep a time free for a while for whoever looks at it at a kiosk; what they held under this name before is not any more.
-- Without times it only lets go. Who stands at a kiosk holds few at once, each within a day. A time that is taken raises exclusion_violation.
CREATE OR REPLACE FUNCTION kiosk_hold_time(name text, minutes integer, times jsonb) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine text := coalesce(kiosk_patient(), '');
BEGIN
  IF NOT kiosk_plans(mine) THEN
    RAISE insufficient_privilege USING MESSAGE = 'nobody holds a time here';
  END IF;
  IF jsonb_array_length(times) > 10 THEN
    RAISE insufficient_privilege USING MESSAGE = 'nobody holds so many times';
  END IF;
  PERFORM kiosk_counted('booked_time', 2000);
  PERFORM kiosk_hold(3, 'plan');
  DELETE FROM booked_time t WHERE t.held_until IS NOT NULL AND (t.held_until <= kiosk_now() OR t.hold = name AND t.holder = mine);
  IF jsonb_array_length(times) > 0 AND session_user <> current_user AND NOT kiosk_may('book')
      AND (jsonb_array_length(times) + (SELECT count(*) FROM booked_time t
          WHERE t.held_until IS NOT NULL AND t.holder = mine) > 20
        OR EXISTS (SELECT FROM jsonb_array_elements(times) c
          WHERE (c->>'ends')::timestamp > (c->>'begins')::timestamp + interval '1 day')) THEN
    RAISE insufficient_privilege USING MESSAGE = 'nobody holds so many times';
  END IF;
  INSERT INTO booked_time (id, appointment_id, hold, calendar, lane, begins, ends, overbooked, held_until, holder)
    SELECT gen_random_uuid()::text, NULL, name, c->>'calendar', (c->>'lane')::integer, (c->>'begins')::timestamp,
      (c->>'ends')::timestamp, false, kiosk_now() + least(minutes, 60) * interval '1 minute', mine
    FROM jsonb_array_elements(times) c
    WHERE (c->>'ends')::timestamp < kiosk_now() + interval '3 years' AND (c->>'ends')::timestamp > kiosk_now()
      AND (c->>'ends')::timestamp < (c->>'begins')::timestamp + interval '3 days';
END $$;
