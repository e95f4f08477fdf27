-- Has this connection act under the session of a member of staff, as `kiosk_attach` ties one to a patient's. Only the login
-- that the session was opened by may; a secret that opens nothing unties. What long ended sessions were taken up by goes.
CREATE FUNCTION kiosk_take_up(secret text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine bigint := nextval('staff_connection');
BEGIN
  DELETE FROM staff_attachment WHERE session_id IN (SELECT s.id FROM staff_session s
    WHERE s.expires_at > kiosk_now() - interval '3 days' AND s.expires_at < kiosk_now() - interval '1 day');
  INSERT INTO staff_attachment (number, session_id)
    SELECT mine, s.id FROM staff_session s
    WHERE s.id = encode(sha256(convert_to(secret, 'UTF8')), 'hex') AND s.computer = kiosk_login(s.computer);
END $$;
