-- Whether whoever asks may change what belongs to a visit: a kiosk, of the patient who stands at it, and staff.
-- In a language whose plans are kept.
CREATE OR REPLACE FUNCTION kiosk_may_change(of_visit text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN session_user = current_user OR pg_has_role(session_user, 'kiosk_staff', 'MEMBER')
    OR EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = kiosk_patient());
END $$;
