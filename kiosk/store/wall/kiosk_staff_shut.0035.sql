-- Until when nobody is let in: with this name, by the wrong tries since the last right one, or at this computer. As
-- `locked_until` and `computer_locked_until` of the program have it.
CREATE FUNCTION kiosk_staff_shut(tried text, here text, moment timestamp) RETURNS timestamp
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  wrong bigint;
  last_wrong timestamp;
  of_name timestamp;
  of_computer timestamp;
BEGIN
  SELECT count(*), max(a.at) INTO wrong, last_wrong FROM staff_attempt a
    WHERE a.login = tried AND a.at > moment - interval '24 hours' AND NOT a."right"
      AND a.at >= coalesce((SELECT max(b.at) FROM staff_attempt b
        WHERE b.login = tried AND b.at > moment - interval '24 hours' AND b."right"), '-infinity');
  IF wrong >= 5 THEN
    of_name := last_wrong + least(interval '1 minute' * power(2, least(wrong - 5, 12)), interval '12 hours');
  END IF;
  SELECT a.at + interval '1 hour' INTO of_computer FROM staff_attempt a
    WHERE a.computer = here AND a.at > moment - interval '1 hour' AND NOT a."right"
    ORDER BY a.at DESC OFFSET 29 LIMIT 1;
  RETURN nullif(greatest(CASE WHEN of_name > moment THEN of_name ELSE '-infinity' END,
    coalesce(of_computer, '-infinity')), '-infinity');
END $$;
