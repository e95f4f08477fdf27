CREATE OR REPLACE FUNCTION kiosk_only_added() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN RAISE EXCEPTION 'the audit is only added to'; END $$;
