-- Kiosks hold a patient, and nobody else does.
REVOKE ALL ON FUNCTION kiosk_hold_patient FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_hold_patient TO kiosk_lobby;
