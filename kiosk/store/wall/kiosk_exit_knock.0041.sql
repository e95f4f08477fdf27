-- Who tries to end a kiosk's lobby is counted as wrong, as at the staff window and apart from it: whoever passes by shuts
-- nobody out of their work. See `kiosk_staff_knock`.
CREATE FUNCTION kiosk_exit_knock(who text, verifier text, said text, attempt text) RETURNS timestamp
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN kiosk_staff_knock('lobby' || chr(10) || who, 'password', verifier, said, attempt);
END $$;
