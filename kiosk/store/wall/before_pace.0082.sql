-- As it was before.
REVOKE ALL ON FUNCTION kiosk_delays FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_delays TO kiosk_lobby;
