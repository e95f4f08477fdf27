-- Counts one more of what a login does, and refuses what is too much within an hour. What each has done stands where
-- nobody but this function reads or writes.
CREATE OR REPLACE FUNCTION kiosk_counted(what text, most integer) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE so_far integer;
BEGIN
  IF session_user = current_user THEN
    RETURN;
  END IF;
  INSERT INTO write_count AS w (account, of_table, since, written) VALUES (session_user, what, kiosk_now(), 1)
  ON CONFLICT (account, of_table) DO UPDATE SET
    written = CASE WHEN w.since > kiosk_now() - interval '1 hour' THEN w.written + 1 ELSE 1 END,
    since = CASE WHEN w.since > kiosk_now() - interval '1 hour' THEN w.since ELSE kiosk_now() END
  RETURNING written INTO so_far;
  IF so_far > most THEN
    RAISE EXCEPTION 'this login has written too much within an hour' USING ERRCODE = '54000';
  END IF;
END $$;
