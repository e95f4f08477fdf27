-- How late the last patients of the same practitioner were called, in seconds; nothing of who they were.
-- A call of another day is of no use for today's times, whatever has become of the booking since.
-- Its plans are made once, and go along today's calls from the last one back until there are enough: a clinic has years of
-- tickets. The inner query is kept by itself by its OFFSET.
CREATE OR REPLACE FUNCTION kiosk_delays(of_visit text, day_begin timestamp, day_end timestamp)
RETURNS SETOF double precision LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  whose text := kiosk_patient();
  with_whom text;
BEGIN
  SELECT mine.practitioner INTO with_whom FROM visit v JOIN visit_appointment m ON m.visit_id = v.id
    JOIN appointment mine ON mine.id = m.appointment_id
    WHERE v.id = of_visit AND v.patient_id = whose ORDER BY mine.start, mine.id LIMIT 1;
  RETURN QUERY
    SELECT extract(epoch FROM t.called_at - b.start)::double precision
    FROM ticket t CROSS JOIN LATERAL (
      SELECT a.start FROM visit_appointment l JOIN appointment a ON a.id = l.appointment_id
      WHERE l.visit_id = t.visit_id AND a.start >= day_begin AND a.start < day_end AND a.practitioner = with_whom
      OFFSET 0) b
    WHERE t.called_at >= day_begin
    ORDER BY t.called_at DESC LIMIT 5;
END $$;
