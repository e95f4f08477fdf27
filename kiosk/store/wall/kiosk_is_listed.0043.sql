-- Whether a list that is made of these bookings has this patient: whoever is booked, and the records joined with theirs.
CREATE FUNCTION kiosk_is_listed(of_patient text, during timestamp[]) RETURNS boolean
LANGUAGE sql STABLE STRICT SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM appointment b
    WHERE b.start >= during[1] AND b.start < during[2] AND b.status IN ('booked', 'arrived', 'checked_in')
      AND b.patient_id IN (SELECT of_patient
        UNION SELECT j.kept_id FROM patient_join j WHERE j.double_id = of_patient AND j.parted_at IS NULL
        UNION SELECT j.double_id FROM patient_join j WHERE j.kept_id = of_patient AND j.parted_at IS NULL))
$$;
