-- Whether who asks is the owner of the record, whom no wall stands before.
CREATE FUNCTION kiosk_owns() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN session_user = current_user;
END $$;
