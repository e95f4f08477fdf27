-- How often somebody has been tried, as it counts now: each so many failures of a day double the time that they lock
-- for, and a day has so many at most. The rule of `domain/attempts.py`.
CREATE FUNCTION kiosk_tried(failed timestamp[], moment timestamp) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  tries integer := greatest(kiosk_number_setting('identity_tries', 5), 1);
  rounds integer := least(greatest(cardinality(failed) / tries, 1) - 1, 10);
  minutes integer;
BEGIN
  IF cardinality(failed) >= greatest(kiosk_number_setting('identity_tries_per_day', 20), tries) THEN
    RETURN cardinality(failed);
  END IF;
  minutes := least(kiosk_number_setting('identity_lock_minutes', 15)::bigint << rounds, 1440);
  RETURN (SELECT count(*) FROM unnest(failed) f(at) WHERE f.at > moment - make_interval(mins => minutes));
END $$;
