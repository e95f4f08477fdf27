-- For staff and imports, whoever must not meet another of them: until the end of the transaction.
CREATE OR REPLACE FUNCTION kiosk_alone() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT kiosk_hold(0, '')
$$;
