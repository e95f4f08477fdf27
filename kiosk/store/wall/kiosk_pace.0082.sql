-- How a queue, or under an empty letter each of them, goes today: who was called when and by which of those who call, who
-- waits, and when somebody is still to come; numbers of tickets, and nothing of who they are.
-- Its plans are made once, and go along the last calls, those who are here, and the bookings around now.
CREATE OR REPLACE FUNCTION kiosk_pace(of_queue text, day_begin timestamp, moment timestamp)
RETURNS TABLE (kind text, queue text, place text, ticket text, caller text, practitioner text, service text,
  booked timestamp, arrived timestamp, called timestamp, held boolean, goes_first boolean, walk_in boolean)
LANGUAGE plpgsql STABLE SECURITY DEFINER
SET search_path = pg_catalog, public, pg_temp SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
#variable_conflict use_column
BEGIN RETURN QUERY
  WITH shown AS (
    (SELECT t.* FROM ticket t WHERE t.called_at >= day_begin
      AND (of_queue = '' OR coalesce(nullif(t.queue, ''), t.letter) = of_queue)
      ORDER BY t.called_at DESC LIMIT 300)
    UNION
    (SELECT t.* FROM ticket t WHERE t.status = 'waiting'
      AND (of_queue = '' OR coalesce(nullif(t.queue, ''), t.letter) = of_queue)))
  SELECT CASE t.status WHEN 'waiting' THEN 'waiting' WHEN 'called' THEN 'with' WHEN 'serving' THEN 'with' ELSE 'been' END,
    coalesce(nullif(t.queue, ''), t.letter)::text, t.place::text, t.letter || ' ' || t.number,
    md5(t.called_by), b.practitioner, b.service::text, b.start, v.arrived_at, t.called_at, t.held <> '', t.first <> '',
    b.source_key LIKE 'desk:%'
  FROM shown t JOIN visit v ON v.id = t.visit_id CROSS JOIN LATERAL (
    SELECT a.practitioner, a.service, a.start, a.source_key FROM visit_appointment l
    JOIN appointment a ON a.id = l.appointment_id WHERE l.visit_id = t.visit_id
    ORDER BY a.status IN ('cancelled', 'fulfilled', 'noshow'), a.start, a.id LIMIT 1) b
  WHERE v.arrived_at IS NOT NULL
  UNION ALL
  SELECT 'coming', '', a.place::text, '', '', a.practitioner, a.service::text, a.start, NULL, NULL, false, false, false
  FROM appointment a
  WHERE a.start >= greatest(day_begin, moment - interval '3 hours') AND a.start < moment + interval '3 hours'
    AND a.status = 'booked';
END $$;
