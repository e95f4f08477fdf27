-- As `kiosk_may`, of whom the password was typed lately as well: for what outlasts whoever found a window open.
CREATE FUNCTION kiosk_may_now(wanted text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN kiosk_may(wanted) AND EXISTS (SELECT 1 FROM staff_session s
    WHERE s.id = kiosk_session(true) AND s.confirmed_at > kiosk_now() - interval '5 minutes');
END $$;
