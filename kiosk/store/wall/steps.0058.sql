-- Kiosks ask for steps, and nobody else does.
REVOKE ALL ON FUNCTION kiosk_steps FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_steps TO kiosk_lobby;
