-- Whether a visit is this patient's, and their record open to who acts, who works at the desk. To one that is over for days
-- nothing is added.
CREATE OR REPLACE FUNCTION kiosk_of_visit(of_visit text, of_patient text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN kiosk_may('work_desk') AND kiosk_shows(of_patient)
    AND EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = of_patient
      AND (v.started_at > kiosk_now() - interval '2 days' OR EXISTS (SELECT 1 FROM ticket t
        WHERE t.visit_id = v.id AND t.status IN ('waiting', 'called', 'serving'))));
END $$;
