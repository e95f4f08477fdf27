-- Whether somebody acts who has signed in.
CREATE FUNCTION kiosk_acts() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT kiosk_session(true) IS NOT NULL
$$;
