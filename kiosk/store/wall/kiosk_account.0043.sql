-- The account of who acts; NULL where nobody does.
CREATE FUNCTION kiosk_account() RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT s.account_id FROM staff_session s WHERE s.id = kiosk_session(true)
$$;
