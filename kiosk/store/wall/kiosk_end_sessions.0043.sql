-- Whoever has signed in with an account is out. For the owner, and an administrator whose password was typed lately.
CREATE FUNCTION kiosk_end_sessions(account text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND NOT kiosk_may_now('manage_staff') THEN
    RAISE EXCEPTION 'this needs an administrator' USING ERRCODE = '42501';
  END IF;
  UPDATE staff_session s SET closed_at = kiosk_now() WHERE s.account_id = account AND s.closed_at IS NULL;
END $$;
