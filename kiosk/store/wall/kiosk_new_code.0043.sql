-- Gives an account a one-time code, of which the hash is kept: its password, its PINs and its sessions end. For the owner,
-- and an administrator whose password was typed lately.
CREATE FUNCTION kiosk_new_code(account text, new_salt text, new_cost text, new_code text, until timestamp) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND NOT kiosk_may_now('manage_staff') THEN
    RAISE EXCEPTION 'this needs an administrator' USING ERRCODE = '42501';
  END IF;
  UPDATE staff_account SET salt = new_salt, cost = new_cost, verifier = '', code = new_code,
    code_until = least(until, kiosk_now() + interval '24 hours'), changed_at = kiosk_now() WHERE id = account;
  DELETE FROM staff_pin n WHERE n.account_id = account;
  PERFORM kiosk_end_sessions(account);
END $$;
