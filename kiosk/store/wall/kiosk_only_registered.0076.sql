-- Whether the desk has registered a patient, and nothing else is on file of them but that they were booked for it and waited:
-- then the registration can be taken back. For who may register; of anybody else's records it says nothing.
CREATE FUNCTION kiosk_only_registered(of_patient text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_person CONSTANT regclass[] := ARRAY['patient_name', 'appointment', 'visit', 'taken_back', 'record_grant']::regclass[];
  of_wait CONSTANT regclass[] := ARRAY['checklist_item', 'ticket', 'visit_appointment']::regclass[];
  refers record;
  there boolean;
BEGIN
  IF session_user <> current_user AND NOT kiosk_may('register')
    OR NOT EXISTS (SELECT 1 FROM patient p WHERE p.id = of_patient AND p.mrn LIKE 'NEW-%')
    OR EXISTS (SELECT 1 FROM appointment b WHERE b.patient_id = of_patient AND (b.source_key NOT LIKE 'desk:%'
      OR b.status = 'fulfilled' OR b.status = 'booked' AND b.start > kiosk_now()))
    OR EXISTS (SELECT 1 FROM visit v LEFT JOIN ticket t ON t.visit_id = v.id
      WHERE v.patient_id = of_patient AND v.status <> 'cancelled'
        AND (v.status <> 'arrived' OR t.status IS DISTINCT FROM 'waiting')) THEN
    RETURN false;
  END IF;
  FOR refers IN SELECT c.conrelid::regclass::text AS named, a.attname AS column_of, c.confrelid = 'visit'::regclass AS visits
      FROM pg_constraint c JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = c.conkey[1]
      WHERE c.contype = 'f' AND (c.confrelid = 'patient'::regclass AND c.conrelid <> ALL (of_person)
        OR c.confrelid = 'visit'::regclass AND c.conrelid <> ALL (of_wait)) LOOP
    EXECUTE format(CASE WHEN refers.visits
        THEN 'SELECT EXISTS (SELECT 1 FROM visit v JOIN %s r ON r.%I = v.id WHERE v.patient_id = $1)'
        ELSE 'SELECT EXISTS (SELECT 1 FROM %s r WHERE r.%I = $1)' END, refers.named, refers.column_of)
      INTO there USING of_patient;
    IF there THEN
      RETURN false;
    END IF;
  END LOOP;
  RETURN true;
END $$;
