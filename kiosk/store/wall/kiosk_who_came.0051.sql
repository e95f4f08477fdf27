-- Who was here for a patient, and who signed for them, by the record that said so: for who may read the audit and sees
-- patients.
CREATE FUNCTION kiosk_who_came(of_patients text[]) RETURNS TABLE (record text, name text, relationship text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT found.* FROM (
    SELECT r.id::text, r.name, r.relationship::text FROM representative r WHERE r.patient_id = ANY (of_patients)
    UNION ALL
    SELECT c.id::text, c.signer_name, c.signer_relationship::text FROM consent c WHERE c.patient_id = ANY (of_patients)
  ) found WHERE session_user = current_user OR kiosk_may('read_audit') AND kiosk_may('see_day')
$$;
