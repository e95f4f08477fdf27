-- The chain is made here, whoever writes: each login has its own, and only the owner may bring one along. Who has acted
-- is said by the database, where it knows.
CREATE OR REPLACE FUNCTION kiosk_chain() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE before record;
BEGIN
  IF session_user = current_user AND NEW.hash IS NOT NULL AND NEW.hash <> '' THEN
    RETURN NEW;
  END IF;
  NEW.chain := session_user;
  NEW.actor := kiosk_actor(NEW.actor);
  IF session_user <> current_user THEN
    NEW.at := kiosk_now();
  END IF;
  PERFORM kiosk_hold(4, NEW.chain);
  SELECT sequence, hash INTO before FROM audit_event WHERE chain = NEW.chain ORDER BY sequence DESC LIMIT 1;
  NEW.sequence := coalesce(before.sequence, 0) + 1;
  NEW.hash := encode(sha256(convert_to('["' || coalesce(before.hash, '') || '",' || NEW.sequence
    || ',' || to_json(NEW.id::text)
    || ',"' || to_char(NEW.at, 'YYYY-MM-DD"T"HH24:MI:SS')
    || CASE WHEN date_trunc('second', NEW.at) = NEW.at THEN '' ELSE to_char(NEW.at, '.US') END || '+00:00"'
    || ',' || to_json(NEW.actor::text) || ',' || to_json(NEW.action::text)
    || ',' || to_json(NEW.patient_id::text) || ',' || coalesce(to_json(NEW.visit_id::text)::text, 'null')
    || ',' || coalesce(to_json(NEW.record_id::text)::text, 'null') || ']', 'UTF8')), 'hex');
  RETURN NEW;
END $$;
