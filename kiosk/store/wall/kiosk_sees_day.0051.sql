-- Whether who asks may see of a patient what a row of a list shows: the owner, and who may see the day.
CREATE FUNCTION kiosk_sees_day() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN session_user = current_user OR kiosk_may('see_day', 'open_patient');
END $$;
