-- The bookings of some days with who is booked, for who books anybody: names and times as a list shows them, and no more of
-- a record. Those that were cancelled are not among them.
CREATE FUNCTION kiosk_plan(since timestamp, until timestamp)
RETURNS TABLE (id text, patient_id text, family text, given text, start timestamp, minutes integer, status text,
  practitioner text, place text, room text, service text, description text, visit_type text, series text, overbooked text,
  answer text, answer_way text, calendars text)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF NOT (session_user = current_user OR kiosk_may('book')) THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT b.id::text, b.patient_id::text, p.family::text, p.given::text, b.start, b.minutes, b.status::text,
      b.practitioner::text, b.place::text, b.room::text, b.service::text, b.description::text,
      coalesce(s.visit_type, '')::text, coalesce(s.series, '')::text, coalesce(s.overbooked, '')::text,
      coalesce(s.answer, '')::text, coalesce(s.answer_way, '')::text,
      coalesce((SELECT string_agg(t.calendar, ' ' ORDER BY t.calendar) FROM booked_time t WHERE t.appointment_id = b.id), '')
    FROM appointment b JOIN patient p ON p.id = b.patient_id LEFT JOIN booking_state s ON s.appointment_id = b.id
    WHERE b.start >= kiosk_plan.since AND b.start < kiosk_plan.until AND b.status <> 'cancelled'
    ORDER BY b.start, b.id LIMIT 5000;
END $$;
