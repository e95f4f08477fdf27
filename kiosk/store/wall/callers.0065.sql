REVOKE ALL ON FUNCTION kiosk_significant, kiosk_same_number, kiosk_callers FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_callers TO kiosk_staff;
