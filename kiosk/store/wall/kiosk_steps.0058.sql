-- What each step of a check-in asks first: a visit of the patient whom the session opens, its checklist, and which of these
-- records it has already. It is held before it is read: what is read then, nobody else changes meanwhile.
-- By a function, which asks once whose session it is: the wall asks it of each of three tables, and of the visit for each.
CREATE FUNCTION kiosk_steps(of_visit text, records text[])
RETURNS TABLE (id text, patient_id text, day date, status text, started_at timestamp, items json, applied json)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE whose text := kiosk_patient();
BEGIN
  PERFORM FROM visit v WHERE v.id = of_visit AND v.patient_id = whose FOR NO KEY UPDATE;
  RETURN QUERY
    SELECT v.id::text, v.patient_id::text, v.day, v.status::text, v.started_at,
      (SELECT json_agg(json_build_array(i.kind, i.key, i.status, i.position, i.reason, i.completed_at, i.completed_by))
        FROM checklist_item i WHERE i.visit_id = v.id),
      (SELECT json_agg(json_build_array(r.id)) FROM step_record r JOIN visit o ON o.id = r.visit_id
        WHERE r.id = ANY (records) AND o.patient_id = whose)
    FROM visit v WHERE v.id = of_visit AND v.patient_id = whose;
END $$;
