-- The ids of whoever has this record number, or this id: for who may read the audit, and sees nothing else of them.
CREATE FUNCTION kiosk_patients_of(said text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id::text FROM patient p
    WHERE (p.mrn = said OR p.id = said) AND (session_user = current_user OR kiosk_may('read_audit'))
$$;
