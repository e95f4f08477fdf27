-- What stands against a try: how many tries there are, and how often had been tried before a moment
-- `failed`: these answers, or at this kiosk, since the last success or within the hour. Who has opened more records
--   within the hour than a kiosk can is treated as somebody who has failed too often.
-- `guessed`: any of these people, by whichever of their names, since the last success.
-- What was tried is read once, for it is asked twice for each try.
CREATE FUNCTION kiosk_weighed(claimed text, login text, named text[], moment timestamp, but text,
  OUT tries integer, OUT failed integer, OUT guessed integer)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_day timestamp := moment - interval '1 day';
  of_hour timestamp := moment - interval '1 hour';
  of_kiosk timestamp;
  most_of_day integer;
  most_failed integer;
  most_opened integer;
  minutes integer;
  of_claim timestamp[];
  of_people timestamp[];
  claim_since timestamp;
  people_since timestamp;
  kiosk_since timestamp;
  at_kiosk timestamp[];
  failed_in_hour integer := 0;
  opened_in_hour integer;
  at timestamp;
BEGIN
  SELECT coalesce(max(value::text::integer) FILTER (WHERE key = 'identity_tries'), 5),
      coalesce(max(value::text::integer) FILTER (WHERE key = 'identity_tries_per_day'), 20),
      coalesce(max(value::text::integer) FILTER (WHERE key = 'identity_lock_minutes'), 15),
      coalesce(max(value::text::integer) FILTER (WHERE key = 'kiosk_tries_per_hour'), 30),
      coalesce(max(value::text::integer) FILTER (WHERE key = 'kiosk_opened_per_hour'), 120),
      moment - make_interval(mins =>
        coalesce(max(value::text::integer) FILTER (WHERE key = 'kiosk_lock_minutes'), 2))
    INTO tries, most_of_day, minutes, most_failed, most_opened, of_kiosk
    FROM setting WHERE key IN ('identity_tries', 'identity_tries_per_day', 'identity_lock_minutes',
      'kiosk_tries_per_hour', 'kiosk_opened_per_hour', 'kiosk_lock_minutes');
  SELECT array_agg(a.at) FILTER (WHERE NOT a.matched AND a.at <= moment AND a.id <> but AND a.identity = claimed),
      array_agg(a.at) FILTER (WHERE NOT a.matched AND a.at <= moment AND a.id <> but AND a.person = ANY (named)),
      array_agg(a.at) FILTER (WHERE NOT a.matched AND a.at <= moment AND a.id <> but AND a.kiosk = login),
      greatest(max(a.at) FILTER (WHERE a.matched AND a.identity = claimed), of_day),
      greatest(max(a.at) FILTER (WHERE a.matched AND a.person = ANY (named)), of_day),
      greatest(max(a.at) FILTER (WHERE a.matched AND a.kiosk = login), of_kiosk),
      count(*) FILTER (WHERE a.matched AND a.kiosk = login AND a.at > of_hour AND a.at <= moment AND a.id <> but)
    INTO of_claim, of_people, at_kiosk, claim_since, people_since, kiosk_since, opened_in_hour
    FROM identity_attempt a
    WHERE a.identity = claimed AND a.at > of_day OR a.person = ANY (named) AND a.at > of_day
      OR a.kiosk = login AND a.at > least(of_kiosk, of_hour);
  failed := 0;
  FOREACH at IN ARRAY coalesce(at_kiosk, '{}') LOOP
    failed := failed + (at > kiosk_since)::integer;
    failed_in_hour := failed_in_hour + (at > of_hour)::integer;
  END LOOP;
  failed := greatest(failed,
    kiosk_still_counted(coalesce(of_claim, '{}'), claim_since, moment, tries, most_of_day, minutes));
  IF failed_in_hour >= most_failed OR opened_in_hour >= most_opened THEN
    failed := greatest(failed, tries);
  END IF;
  guessed := kiosk_still_counted(coalesce(of_people, '{}'), people_since, moment, tries, most_of_day, minutes);
END $$;
