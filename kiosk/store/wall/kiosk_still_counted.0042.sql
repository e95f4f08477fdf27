-- How often somebody has been tried since a moment, as it counts now: each so many failures of a day double the time
-- that they lock for, and a day has so many at most. The rule of `domain/attempts.py`; ``minutes`` is how long the first
-- of them lock.
CREATE FUNCTION kiosk_still_counted(failed timestamp[], since timestamp, moment timestamp, tries integer, most integer,
  minutes integer) RETURNS integer LANGUAGE plpgsql IMMUTABLE AS $$
DECLARE
  at timestamp;
  of_day integer := 0;
  locking integer := 0;
BEGIN
  FOREACH at IN ARRAY failed LOOP
    of_day := of_day + (at > since)::integer;
  END LOOP;
  IF of_day >= greatest(most, tries, 1) THEN
    RETURN of_day;
  END IF;
  since := greatest(since, moment - make_interval(mins =>
    least(minutes::bigint << least(greatest(of_day / greatest(tries, 1), 1) - 1, 10), 1440)::integer));
  FOREACH at IN ARRAY failed LOOP
    locking := locking + (at > since)::integer;
  END LOOP;
  RETURN locking;
END $$;
