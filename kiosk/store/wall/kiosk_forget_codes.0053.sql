-- Takes away the codes that wait for a login of this name, and all that are over, each with the login that it lets in by.
CREATE FUNCTION kiosk_forget_codes(login text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE code text;
BEGIN
  FOR code IN DELETE FROM enrolment e WHERE e.name = login OR e.used_at IS NOT NULL OR e.expires_at <= kiosk_now()
      RETURNING e.id LOOP
    EXECUTE format('DROP ROLE IF EXISTS %I', 'kiosk_enrol_' || code);
  END LOOP;
END $$;
