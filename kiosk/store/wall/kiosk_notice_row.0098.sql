-- Of what a patient is told the database says who wrote it and when, and who ended it; what was said is so for ever.
CREATE OR REPLACE FUNCTION kiosk_notice_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM kiosk_counted('notice', 2000);
    NEW.written_by := kiosk_actor('');
    NEW.written_at := kiosk_now();
    NEW.seen_at := NULL;
    NEW.seen_on := '';
    NEW.ended_by := '';
    NEW.ended_at := NULL;
  ELSIF NEW.ended_at IS DISTINCT FROM OLD.ended_at AND NEW.ended_at IS NOT NULL THEN
    NEW.ended_by := kiosk_actor('');
    NEW.ended_at := kiosk_now();
  END IF;
  RETURN NEW;
END $$;
