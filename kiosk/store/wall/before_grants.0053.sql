-- As it was before.
REVOKE ALL ON FUNCTION kiosk_enrol FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_enrol TO kiosk_lobby;
