-- Of what staff write down the database says who did, whatever is said: in each of the columns that are named where one comes to
-- have a name. What is put back to having none has none. The first argument is how many rows a login adds within an hour, where that
-- is limited.
CREATE FUNCTION kiosk_stamped() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  said jsonb;
  before jsonb;
  stamped jsonb := '{}';
  named text;
BEGIN
  IF session_user = current_user OR pg_has_role(session_user, current_user, 'MEMBER')
      OR NOT pg_has_role(session_user, 'kiosk_staff', 'MEMBER') THEN
    RETURN NEW;
  END IF;
  said := to_jsonb(NEW);
  IF TG_OP = 'INSERT' THEN
    IF TG_ARGV[0] <> '' THEN
      PERFORM kiosk_counted(TG_TABLE_NAME, TG_ARGV[0]::integer);
    END IF;
  ELSE
    before := to_jsonb(OLD);
  END IF;
  FOREACH named IN ARRAY TG_ARGV[1:] LOOP
    IF said -> named IS DISTINCT FROM before -> named AND coalesce(said ->> named, '') <> '' THEN
      stamped := stamped || jsonb_build_object(named, CASE WHEN right(named, 3) = '_at' THEN kiosk_now()::text
        ELSE kiosk_actor('') END);
    END IF;
  END LOOP;
  -- To whom it is given is for who may join.
  IF TG_OP = 'UPDATE' AND TG_TABLE_NAME = 'wait_entry' AND said -> 'patient_id' IS DISTINCT FROM before -> 'patient_id' THEN
    PERFORM kiosk_must('join');
  END IF;
  RETURN CASE stamped WHEN '{}' THEN NEW ELSE jsonb_populate_record(NEW, stamped) END;
END $$;
