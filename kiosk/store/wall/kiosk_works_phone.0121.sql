-- Whether who asks sees calls: the owner, and who may work the telephone.
CREATE FUNCTION kiosk_works_phone() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN session_user = current_user OR kiosk_may('work_phone');
END $$;
