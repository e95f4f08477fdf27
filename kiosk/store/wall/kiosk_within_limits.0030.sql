CREATE OR REPLACE FUNCTION kiosk_within_limits() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM kiosk_counted(TG_TABLE_NAME, TG_ARGV[0]::integer);
  RETURN NEW;
END $$;
