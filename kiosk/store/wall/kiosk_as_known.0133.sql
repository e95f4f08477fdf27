-- Refuses a step of a check-in where the visit is not what the kiosk knows of it, of the patient whom the session opens: how
-- it stands, its checklist, and that none of these records has been applied. What the kiosk writes goes with the question, on
-- one way; refused, nothing of it is kept, and the kiosk asks `kiosk_steps`. When an item was settled decides nothing.
-- It is held before it is looked at: what is found then, nobody else changes meanwhile.
CREATE FUNCTION kiosk_as_known(of_visit text, of_patient text, known_day date, known_start timestamp, known_status text,
  known_items text[], records text[]) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE whose text := kiosk_patient();
BEGIN
  PERFORM FROM visit v WHERE v.id = of_visit AND v.patient_id = whose FOR NO KEY UPDATE;
  IF whose = of_patient AND EXISTS (SELECT FROM visit v WHERE v.id = of_visit AND v.patient_id = whose AND v.day = known_day
      AND v.started_at = known_start AND v.status = known_status)
    AND ARRAY(SELECT concat_ws(chr(31), i.kind, i.key, i.status, i.position, i.reason, i.completed_by)
      FROM checklist_item i WHERE i.visit_id = of_visit ORDER BY i.position) = known_items
    AND NOT EXISTS (SELECT FROM step_record r JOIN visit o ON o.id = r.visit_id
      WHERE r.id = ANY (records) AND o.patient_id = whose) THEN
    RETURN;
  END IF;
  RAISE EXCEPTION 'not as it was known' USING ERRCODE = 'KI002';
END $$;
