-- A lobby's login may say who is here for its patient, and reads nobody's name of it again.
GRANT INSERT ON representative TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE, DELETE ON representative TO kiosk_staff;
REVOKE ALL ON FUNCTION kiosk_represented FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_represented TO kiosk_lobby;
