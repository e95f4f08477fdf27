-- In a language whose plans are kept, and as an expression, for which no statement is begun.
CREATE OR REPLACE FUNCTION kiosk_login(kiosk_name text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN CASE WHEN session_user = current_user THEN kiosk_name ELSE session_user::text END;
END $$;
