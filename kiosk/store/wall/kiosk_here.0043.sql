-- Refuses what is read in somebody's name who is signed out: nothing found would look as if there were nothing.
CREATE OR REPLACE FUNCTION kiosk_here() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND kiosk_session(false) IS NULL THEN
    RAISE EXCEPTION 'signed out' USING ERRCODE = 'KI001';
  END IF;
END $$;
