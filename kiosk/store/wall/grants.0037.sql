-- A stolen kiosk is shut out from the window.
REVOKE ALL ON FUNCTION kiosk_shut_out FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_shut_out TO kiosk_staff;
