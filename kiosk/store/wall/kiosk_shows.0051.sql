-- Whether a patient's record is open to who acts, in this transaction.
CREATE FUNCTION kiosk_shows(of_patient text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN session_user = current_user OR of_patient = ANY (kiosk_granted());
END $$;
