-- Of a call and of a call-back the database says who did what and when, and they go the ways of
-- `kiosk/domain/telephone/lifecycle.py`, which a test compares with these: two people never have the same one, whatever program
-- asks. What somebody has taken ends for nobody else, and what they have closed nobody else takes up again; what is taken another
-- one may take over, in their own name. That a receiver was lifted is said once, and not taken back. What is of special privacy
-- stays whose it is for who has given no reason.
CREATE OR REPLACE FUNCTION kiosk_phone_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text;
  goes text;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  mine := kiosk_account();
  IF TG_OP = 'INSERT' THEN
    PERFORM kiosk_counted(TG_TABLE_NAME, 5000);
    goes := '>' || NEW.state;
    NEW.made_by := kiosk_actor('');
    NEW.account_id := mine;
    NEW.version := 1;
    IF TG_TABLE_NAME = 'call_back' THEN
      NEW.made_at := kiosk_now();
      NEW.tries := 0;
    ELSIF NEW.state = 'ringing' OR NEW.at > kiosk_now() THEN
      NEW.at := kiosk_now();
    END IF;
  ELSE
    goes := OLD.state || '>' || NEW.state;
    IF NEW.version <> OLD.version + 1 THEN
      RAISE insufficient_privilege USING MESSAGE = 'somebody else has done something with it meanwhile';
    END IF;
    IF NEW.patient_id IS DISTINCT FROM OLD.patient_id AND OLD.patient_id = ANY (kiosk_hidden_calls()) THEN
      RAISE insufficient_privilege USING MESSAGE = 'of this patient a reason is asked for first';
    END IF;
    IF OLD.state IN ('taken', 'closed') AND OLD.owner_id IS DISTINCT FROM mine AND goes <> 'taken>taken'
        OR NEW.state = 'withdrawn' AND OLD.account_id IS DISTINCT FROM mine THEN
      RAISE insufficient_privilege USING MESSAGE = 'somebody else has it';
    END IF;
  END IF;
  IF NOT goes = ANY (kiosk_phone_steps(TG_TABLE_NAME)) THEN
    RAISE insufficient_privilege USING MESSAGE = 'that cannot be done with it as it stands';
  END IF;
  IF NEW.state IN ('taken', 'closed') THEN
    IF TG_OP = 'INSERT' OR OLD.owner_id IS DISTINCT FROM mine OR OLD.taken_at IS NULL THEN
      NEW.taken_at := kiosk_now();
    END IF;
    NEW.owner := kiosk_actor('');
    NEW.owner_id := mine;
  ELSE
    NEW.owner := '';
    NEW.owner_id := NULL;
    NEW.taken_at := NULL;
  END IF;
  IF goes = 'ringing>ringing' THEN
    NEW.lifted_at := kiosk_now();
  END IF;
  NEW.ended_at := CASE WHEN NEW.state IN ('closed', 'withdrawn') THEN kiosk_now() END;
  RETURN NEW;
END $$;
