-- Of what was agreed with a patient the database says who wrote it and when, and who ended it; what was said is so for ever.
CREATE OR REPLACE FUNCTION kiosk_agreed_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM kiosk_counted('agreed_point', 2000);
    NEW.written_by := kiosk_actor('');
    NEW.written_at := kiosk_now();
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
