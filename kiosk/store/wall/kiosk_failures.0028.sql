-- How often these answers, or this kiosk, had failed before a moment: since the last success, or within the hour. Who
-- has opened more records within the hour than a kiosk can is treated as somebody who has failed too often.
CREATE OR REPLACE FUNCTION kiosk_failures(claimed text, login text, moment timestamp, but text) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_day timestamp := moment - interval '1 day';
  of_claim timestamp[];
  of_kiosk timestamp := moment - make_interval(mins => kiosk_number_setting('kiosk_lock_minutes', 2));
  tries integer := kiosk_number_setting('identity_tries', 5);
  first_count integer;
  second_count integer;
  hourly integer;
  opened integer;
BEGIN
  SELECT coalesce(array_agg(a.at), '{}') INTO of_claim FROM identity_attempt a
    WHERE a.identity = claimed AND a.at <= moment AND a.id <> but AND NOT a.matched
      AND a.at > coalesce((SELECT max(b.at) FROM identity_attempt b
        WHERE b.identity = claimed AND b.at > of_day AND b.matched), of_day);
  first_count := kiosk_tried(of_claim, moment);
  SELECT count(*) INTO second_count FROM identity_attempt a
    WHERE a.kiosk = login AND a.at <= moment AND a.id <> but AND NOT a.matched
      AND a.at > coalesce((SELECT max(b.at) FROM identity_attempt b
        WHERE b.kiosk = login AND b.at > of_kiosk AND b.matched), of_kiosk);
  SELECT count(*) INTO hourly FROM identity_attempt a
    WHERE a.kiosk = login AND a.at > moment - interval '1 hour' AND a.at <= moment AND a.id <> but
      AND NOT a.matched;
  SELECT count(*) INTO opened FROM identity_attempt a
    WHERE a.kiosk = login AND a.at > moment - interval '1 hour' AND a.at <= moment AND a.id <> but AND a.matched;
  IF hourly >= kiosk_number_setting('kiosk_tries_per_hour', 30)
      OR opened >= kiosk_number_setting('kiosk_opened_per_hour', 120) THEN
    RETURN greatest(tries, first_count, second_count);
  END IF;
  RETURN greatest(first_count, second_count);
END $$;
