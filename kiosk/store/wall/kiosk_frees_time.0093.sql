-- A booking that is cancelled or missed takes no time any more, whoever has said so.
CREATE FUNCTION kiosk_frees_time() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM booked_time t WHERE t.appointment_id = NEW.id;
  RETURN NULL;
END $$;
