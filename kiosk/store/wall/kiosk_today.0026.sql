-- When the clinic's day begins and ends, in UTC. Of a zone that this server does not know: a day to either side.
CREATE FUNCTION kiosk_today(moment timestamp, OUT begins timestamp, OUT ends timestamp)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE zone text := coalesce((SELECT value #>> '{}' FROM setting WHERE key = 'zone'), 'America/New_York');
BEGIN
  begins := date_trunc('day', moment AT TIME ZONE 'UTC' AT TIME ZONE zone);
  ends := (begins + interval '1 day') AT TIME ZONE zone AT TIME ZONE 'UTC';
  begins := begins AT TIME ZONE zone AT TIME ZONE 'UTC';
EXCEPTION WHEN invalid_parameter_value THEN
  begins := moment - interval '1 day';
  ends := moment + interval '1 day';
END $$;
