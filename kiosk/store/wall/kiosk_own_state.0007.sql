-- Whose row it is, the database says; only the owner may speak for others.
CREATE OR REPLACE FUNCTION kiosk_own_state() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    NEW.account := session_user;
  END IF;
  RETURN NEW;
END $$;
