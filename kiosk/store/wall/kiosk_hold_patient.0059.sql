-- Holds the patient whom the session opens until the transaction ends, so that two kiosks do not open two visits of one at
-- once. By a function, which asks once whose session it is.
CREATE FUNCTION kiosk_hold_patient() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE whose text := kiosk_patient();
BEGIN
  PERFORM FROM patient p WHERE p.id = whose FOR NO KEY UPDATE;
END $$;
