CREATE OR REPLACE FUNCTION kiosk_number_setting(name text, otherwise integer) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN coalesce((SELECT value::text::integer FROM setting WHERE key = name), otherwise);
END $$;
