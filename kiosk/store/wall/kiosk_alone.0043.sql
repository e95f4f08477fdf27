-- For imports, and for staff who have signed in, whoever must not meet another of them: until the end of the transaction.
CREATE OR REPLACE FUNCTION kiosk_alone() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT kiosk_must(VARIADIC kiosk_allows('manager') || kiosk_allows('administrator'));
  SELECT kiosk_hold(0, '')
$$;
