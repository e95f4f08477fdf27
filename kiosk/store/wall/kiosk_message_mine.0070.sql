-- Whether a message is for who acts: they wrote it or see to it, it was for them when it was written, or it is for their role
-- and somebody still has to see to it. What is for somebody who works here no more is the managers', so that it is somebody's.
CREATE OR REPLACE FUNCTION kiosk_message_mine(key text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text;
  theirs jsonb;
BEGIN
  IF session_user = current_user THEN
    RETURN true;
  END IF;
  IF NOT kiosk_may('message') THEN
    RETURN false;
  END IF;
  mine := kiosk_account();
  SELECT p.roles INTO theirs FROM staff_account p WHERE p.id = mine;
  RETURN EXISTS (SELECT 1 FROM message m WHERE m.id = key AND (
    mine IN (m.author_id, m.owner_id)
    OR m.state <> 'withdrawn' AND EXISTS (SELECT 1 FROM message_read r WHERE r.message_id = m.id AND r.account_id = mine)
    OR m.state IN ('open', 'taken') AND (m.to_whom = 'everybody' OR m.to_id = mine OR theirs ? m.to_whom::text)
    OR m.state IN ('open', 'taken') AND theirs ? 'manager'
      AND m.to_id IS NOT NULL AND NOT EXISTS (SELECT 1 FROM kiosk_message_readers('account', m.to_id, NULL))));
END $$;
