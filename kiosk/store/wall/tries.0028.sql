REVOKE ALL ON FUNCTION kiosk_tried, kiosk_guessed, kiosk_alert FROM PUBLIC;
