-- A kiosk and the desk charge by the fee table alone.
REVOKE ALL ON FUNCTION kiosk_fees FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_fees TO kiosk_lobby, kiosk_staff;
