-- Whether who asks may see of anybody what a list shows: the owner, and who looks people up or has the day before them.
CREATE FUNCTION kiosk_sees_patients() RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN session_user = current_user
    OR kiosk_may('see_day', 'open_patient', 'search', 'register', 'correct', 'join');
END $$;
