-- Whether who acts may let a patient arrive whose record they have opened: with a visit of now, of who is of the day anyhow, so
-- that it opens no record that is shut. Some minutes are left for clocks that differ.
CREATE OR REPLACE FUNCTION kiosk_lets_in(of_patient text, of_day date, began timestamp) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moment timestamp := kiosk_now();
  zone text := coalesce((SELECT value #>> '{}' FROM setting WHERE key = 'zone'), 'America/New_York');
BEGIN
  IF began > moment + interval '10 minutes' THEN
    RETURN false;
  END IF;
  BEGIN
    IF of_day NOT BETWEEN ((moment - interval '10 minutes') AT TIME ZONE 'UTC' AT TIME ZONE zone)::date
        AND ((moment + interval '10 minutes') AT TIME ZONE 'UTC' AT TIME ZONE zone)::date THEN
      RETURN false;
    END IF;
  EXCEPTION WHEN invalid_parameter_value THEN
    RETURN false;
  END;
  RETURN kiosk_may('work_desk') AND kiosk_shows(of_patient) AND kiosk_is_of_day(of_patient);
END $$;
