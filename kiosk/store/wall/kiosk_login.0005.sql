CREATE OR REPLACE FUNCTION kiosk_login(kiosk_name text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT CASE WHEN session_user = current_user THEN kiosk_name ELSE session_user::text END
$$;
