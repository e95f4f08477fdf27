-- Whoever opens a session is the login that may use it, from the next transaction on.
CREATE FUNCTION kiosk_own_session() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  NEW.computer := kiosk_login(NEW.computer);
  NEW.opened_by := pg_current_xact_id()::text::bigint;
  RETURN NEW;
END $$;
