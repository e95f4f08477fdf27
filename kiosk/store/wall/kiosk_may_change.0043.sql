-- Whether whoever asks may change what belongs to a visit: a kiosk, of the patient who stands at it, and staff who may.
-- In a language whose plans are kept.
CREATE OR REPLACE FUNCTION kiosk_may_change(of_visit text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN session_user = current_user OR kiosk_may('work_queue', 'work_desk', 'decide_changes')
    OR EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = kiosk_patient());
END $$;
