DROP FUNCTION kiosk_only_registered;
