-- Whether a patient is of special privacy, by any of their records.
CREATE FUNCTION kiosk_is_special(of_patient text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM special_privacy f
    WHERE f.lifted_at IS NULL AND f.patient_id = ANY (kiosk_same_person(of_patient)))
$$;
