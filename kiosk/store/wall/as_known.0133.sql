-- Kiosks ask for steps, and nobody else does.
REVOKE ALL ON FUNCTION kiosk_as_known FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_as_known TO kiosk_lobby;
