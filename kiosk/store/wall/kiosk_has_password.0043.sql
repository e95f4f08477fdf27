-- Whether an account has a password; whoever may not see the account is told that it has none.
CREATE FUNCTION kiosk_has_password(account text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM staff_account p WHERE p.id = account AND p.verifier <> ''
    AND (session_user = current_user OR p.id = kiosk_account() OR kiosk_may('manage_staff')));
END $$;
