-- Where this login stands, by the key of the place; NULL where nobody has said it, and the computer's settings do.
CREATE FUNCTION kiosk_own_place() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.place FROM computer_place p WHERE p.account = session_user
$$;
