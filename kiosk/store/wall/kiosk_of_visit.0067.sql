-- Whether a visit is this patient's, and their record open to who acts, who works at the desk.
CREATE OR REPLACE FUNCTION kiosk_of_visit(of_visit text, of_patient text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN kiosk_may('work_desk') AND kiosk_shows(of_patient)
    AND EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = of_patient);
END $$;
