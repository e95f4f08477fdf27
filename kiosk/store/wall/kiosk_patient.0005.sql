-- The patient whose session this transaction has shown; NULL for none, an expired or another login's.
CREATE OR REPLACE FUNCTION kiosk_patient() RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moment timestamp := clock_timestamp() AT TIME ZONE 'UTC';
BEGIN
  IF session_user = current_user THEN
    moment := kiosk_now();
  END IF;
  RETURN (SELECT patient_id FROM lobby_session
    WHERE id = encode(sha256(convert_to(coalesce(current_setting('kiosk.session', true), ''), 'UTF8')), 'hex')
      AND account = session_user AND expires_at > moment);
END $$;
