-- Which times are taken from a moment on to before another, and nothing of whom: of bookings that name no calendar, whose they
-- are and where, in the words of their source.
CREATE OR REPLACE FUNCTION kiosk_taken(since timestamp, until timestamp)
RETURNS TABLE (calendar text, lane integer, begins timestamp, ends timestamp, hold text, practitioner text, place text,
  room text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT kiosk_plans(kiosk_patient()) THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT t.calendar::text, t.lane, t.begins, t.ends,
      CASE WHEN t.appointment_id IS NULL THEN t.hold ELSE '' END::text, ''::text, ''::text, ''::text
    FROM booked_time t
    WHERE t.ends > kiosk_taken.since AND t.begins < kiosk_taken.until
      AND (t.held_until IS NULL OR t.held_until > kiosk_now())
    UNION ALL SELECT ''::text, 0, b.start, b.start + b.minutes * interval '1 minute', ''::text, b.practitioner::text,
      b.place::text, b.room::text
    FROM appointment b
    WHERE b.start > kiosk_taken.since - interval '1 day' AND b.start < kiosk_taken.until
      AND b.status NOT IN ('cancelled', 'noshow')
      AND NOT EXISTS (SELECT 1 FROM booked_time t WHERE t.appointment_id = b.id);
END $$;
