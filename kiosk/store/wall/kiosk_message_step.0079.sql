-- Takes a message on from how it was seen, by its version, in the name of who acts; false where somebody else was first. What
-- somebody has taken they alone say to be done or give back, though another one may take it over; what they have read nobody
-- withdraws. Who takes it has read it.
CREATE OR REPLACE FUNCTION kiosk_message_step(key text, seen integer, after text, account text, called text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text := CASE WHEN session_user = current_user THEN nullif(account, '') ELSE kiosk_account() END;
  name text := kiosk_actor(called);
  was message%ROWTYPE;
  owned boolean := after IN ('taken', 'done');
BEGIN
  PERFORM kiosk_must('message');
  SELECT * INTO was FROM message m WHERE m.id = key FOR UPDATE;
  IF NOT FOUND OR NOT kiosk_message_mine(key) THEN
    RAISE insufficient_privilege USING MESSAGE = 'this message is for somebody else';
  END IF;
  IF was.version <> seen THEN
    RETURN false;
  END IF;
  IF NOT was.state || '>' || after = ANY (kiosk_message_steps()) THEN
    RAISE insufficient_privilege USING MESSAGE = 'that cannot be done with it as it stands';
  END IF;
  IF was.state IN ('taken', 'done') AND (was.owner_id IS DISTINCT FROM mine OR was.owner_id IS NULL AND was.owner <> name)
      AND (was.state, after) <> ('taken', 'taken') THEN
    RAISE insufficient_privilege USING MESSAGE = 'somebody else has it';
  END IF;
  IF after = 'withdrawn' AND (was.author_id IS DISTINCT FROM mine
      OR EXISTS (SELECT 1 FROM message_read r WHERE r.message_id = key AND r.read_at IS NOT NULL)) THEN
    RAISE insufficient_privilege USING MESSAGE = 'somebody has read it';
  END IF;
  UPDATE message SET state = after, version = was.version + 1,
    owner = CASE WHEN owned THEN name ELSE '' END,
    owner_id = CASE WHEN owned THEN mine END,
    taken_at = CASE WHEN NOT owned THEN NULL WHEN was.owner_id = mine THEN was.taken_at ELSE kiosk_now() END,
    ended_at = CASE WHEN after IN ('done', 'withdrawn') THEN kiosk_now() END
    WHERE id = key;
  IF owned THEN
    PERFORM kiosk_message_seen(key, account);
  END IF;
  RETURN true;
END $$;
