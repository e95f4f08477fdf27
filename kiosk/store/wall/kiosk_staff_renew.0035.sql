-- A sign of life of whoever acts: their session holds again for as long, within its shift. Whether there is one.
CREATE FUNCTION kiosk_staff_renew() RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moment timestamp := kiosk_now();
BEGIN
  UPDATE staff_session s SET expires_at = least(moment + interval '30 minutes', s.opened_at + interval '10 hours')
    WHERE s.id = kiosk_session(true) AND moment < s.opened_at + interval '10 hours';
  RETURN FOUND;
END $$;
