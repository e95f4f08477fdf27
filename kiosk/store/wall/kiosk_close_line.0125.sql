-- What a close says of a purse is written with the close, and never added to it.
CREATE FUNCTION kiosk_close_line() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND NOT kiosk_closes(NEW.close_id) THEN
    RAISE insufficient_privilege USING MESSAGE = 'this day is closed';
  END IF;
  RETURN NEW;
END $$;
