-- The bookings between two moments with who is booked, for whoever owes them an estimate of what it costs: names and times as a
-- list shows them, since when it is booked, and whether they have no insurance in force on that day, of which nothing else is told.
CREATE FUNCTION kiosk_billed_ahead(since timestamp, until timestamp)
RETURNS TABLE (id text, patient_id text, family text, given text, birth_date date, language text, start timestamp,
  minutes integer, status text, practitioner text, location text, place text, room text, service text, description text,
  booked_at timestamp, self_pay boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE zone text := coalesce((SELECT s.value #>> '{}' FROM setting s WHERE s.key = 'zone'), 'America/New_York');
BEGIN
  IF (session_user = current_user OR kiosk_may('take_money')) IS NOT TRUE THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT b.id::text, b.patient_id::text, p.family::text, p.given::text, p.birth_date, p.language::text, b.start,
      b.minutes, b.status::text, b.practitioner::text, b.location::text, b.place::text, b.room::text, b.service::text,
      b.description::text, s.made_at, NOT EXISTS (SELECT FROM coverage g WHERE g.patient_id = b.patient_id AND g.status = 'active'
        AND coalesce(g.period_start <= (b.start AT TIME ZONE 'UTC' AT TIME ZONE zone)::date, true)
        AND coalesce(g.period_end >= (b.start AT TIME ZONE 'UTC' AT TIME ZONE zone)::date, true))
    FROM appointment b JOIN patient p ON p.id = b.patient_id LEFT JOIN booking_state s ON s.appointment_id = b.id
    WHERE b.start > kiosk_billed_ahead.since AND b.start < kiosk_billed_ahead.until AND b.status = 'booked' AND NOT p.deceased
    ORDER BY b.start, b.id LIMIT 1000;
END $$;
