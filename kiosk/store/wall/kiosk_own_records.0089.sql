-- The records of the session's patient: the one that stays, and those that are joined to it.
CREATE OR REPLACE FUNCTION kiosk_own_records() RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine text := kiosk_patient();
BEGIN
  IF mine IS NOT NULL THEN
    RETURN NEXT mine;
    RETURN QUERY SELECT j.double_id::text FROM patient_join j WHERE j.kept_id = mine AND j.parted_at IS NULL;
  END IF;
END $$;
