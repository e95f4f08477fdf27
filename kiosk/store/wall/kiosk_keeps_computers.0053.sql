-- Refuses whoever does not keep the clinic's computers: for the owner, and an administrator whose password was typed lately.
CREATE FUNCTION kiosk_keeps_computers() RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND NOT (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = session_user)
      AND NOT kiosk_may_now('manage_computers') THEN
    RAISE insufficient_privilege USING MESSAGE = 'an administrator has to be signed in';
  END IF;
END $$;
