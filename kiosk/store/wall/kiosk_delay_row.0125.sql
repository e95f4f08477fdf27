-- Of a delay the database says who announced it and when, and who ended it.
CREATE OR REPLACE FUNCTION kiosk_delay_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM kiosk_counted('delay', 1000);
    NEW.entered_by := kiosk_actor('');
    NEW.entered_at := kiosk_now();
    NEW.ended_by := '';
    NEW.ended_at := NULL;
  ELSIF NEW.ended_at IS NULL THEN
    NEW.ended_by := '';
  ELSIF OLD.ended_at IS NULL THEN
    NEW.ended_by := kiosk_actor('');
    NEW.ended_at := kiosk_now();
  ELSE
    NEW.ended_by := OLD.ended_by;
    NEW.ended_at := OLD.ended_at;
  END IF;
  RETURN NEW;
END $$;
