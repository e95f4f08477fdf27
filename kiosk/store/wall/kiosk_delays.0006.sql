-- How late the last patients of the same practitioner were called, in seconds; nothing of who they were.
-- In a language whose plans are kept: the server planned it anew for every patient.
CREATE OR REPLACE FUNCTION kiosk_delays(of_visit text, day_begin timestamp, day_end timestamp)
RETURNS SETOF double precision LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN RETURN QUERY
  SELECT extract(epoch FROM t.called_at - a.start)::double precision
  FROM ticket t JOIN visit_appointment l ON l.visit_id = t.visit_id JOIN appointment a ON a.id = l.appointment_id
  WHERE t.called_at IS NOT NULL AND a.start >= day_begin AND a.start < day_end
    AND a.practitioner = (
      SELECT mine.practitioner FROM visit v JOIN visit_appointment m ON m.visit_id = v.id
      JOIN appointment mine ON mine.id = m.appointment_id
      WHERE v.id = of_visit AND v.patient_id = kiosk_patient() ORDER BY mine.start, mine.id LIMIT 1)
  ORDER BY t.called_at DESC LIMIT 5;
END $$;
