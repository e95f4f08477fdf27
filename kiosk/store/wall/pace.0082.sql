-- Everybody who shows a wait may ask how the queues go: it is nothing of anybody.
REVOKE ALL ON FUNCTION kiosk_pace FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_pace TO kiosk_lobby, kiosk_staff, kiosk_board;
