-- What each login has written within the hour stands where nobody but this function reads or writes.
CREATE OR REPLACE FUNCTION kiosk_within_limits() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE so_far integer;
BEGIN
  IF session_user = current_user THEN
    RETURN NEW;
  END IF;
  INSERT INTO write_count AS w (account, of_table, since, written)
    VALUES (session_user, TG_TABLE_NAME, kiosk_now(), 1)
  ON CONFLICT (account, of_table) DO UPDATE SET
    written = CASE WHEN w.since > kiosk_now() - interval '1 hour' THEN w.written + 1 ELSE 1 END,
    since = CASE WHEN w.since > kiosk_now() - interval '1 hour' THEN w.since ELSE kiosk_now() END
  RETURNING written INTO so_far;
  IF so_far > TG_ARGV[0]::integer THEN
    RAISE EXCEPTION 'this login has written too much within an hour' USING ERRCODE = '54000';
  END IF;
  RETURN NEW;
END $$;
