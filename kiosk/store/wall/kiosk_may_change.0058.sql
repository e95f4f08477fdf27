-- Whether whoever asks may change what belongs to a visit: a kiosk, of the patient who stands at it, and staff who may.
-- In a language whose plans are kept. Of a kiosk it is not asked first which member of staff has signed in there.
CREATE OR REPLACE FUNCTION kiosk_may_change(of_visit text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE whose text;
BEGIN
  IF session_user = current_user THEN
    RETURN true;
  END IF;
  IF pg_has_role(session_user, 'kiosk_lobby', 'MEMBER') THEN
    whose := kiosk_patient();
    IF EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = whose) THEN
      RETURN true;
    END IF;
  END IF;
  RETURN kiosk_may('work_queue', 'work_desk', 'decide_changes');
END $$;
