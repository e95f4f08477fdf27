-- Whether there is any account: a program begins otherwise where there is none.
CREATE FUNCTION kiosk_anybody() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM staff_account)
$$;
