-- Who acts has read a message that is for them; whether they had not before. Nobody reads in somebody else's name, and what
-- somebody has written they know.
CREATE FUNCTION kiosk_message_seen(key text, account text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine text := CASE WHEN session_user = current_user THEN nullif(account, '') ELSE kiosk_account() END;
BEGIN
  PERFORM kiosk_must('message');
  IF NOT kiosk_message_mine(key) THEN
    RAISE insufficient_privilege USING MESSAGE = 'this message is for somebody else';
  END IF;
  IF mine IS NULL OR EXISTS (SELECT 1 FROM message m WHERE m.id = key AND m.author_id = mine) THEN
    RETURN false;
  END IF;
  INSERT INTO message_read AS r (message_id, account_id, read_at) VALUES (key, mine, kiosk_now())
    ON CONFLICT (message_id, account_id) DO UPDATE SET read_at = excluded.read_at WHERE r.read_at IS NULL;
  RETURN FOUND;
END $$;
