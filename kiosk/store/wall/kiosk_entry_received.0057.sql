-- When an entry came says the database, for by that the desk's list is in order, and a red flag late; and how many red flags
-- a login brings within an hour: as many as a list shows would hide those of every other kiosk.
CREATE FUNCTION kiosk_entry_received() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    NEW.received_at := kiosk_now();
    IF NEW.kind = 'red_flag' THEN
      PERFORM kiosk_counted('red_flag', 100);
    END IF;
  END IF;
  RETURN NEW;
END $$;
