-- Now, in UTC; only the owner of the record may set another moment, for restoring and for tests.
-- In a language whose plans are kept: these are asked in nearly every statement of a kiosk.
CREATE OR REPLACE FUNCTION kiosk_now() RETURNS timestamp
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN coalesce(nullif(current_setting('kiosk.now', true), '')::timestamp,
      clock_timestamp() AT TIME ZONE 'UTC');
  END IF;
  RETURN clock_timestamp() AT TIME ZONE 'UTC';
END $$;
