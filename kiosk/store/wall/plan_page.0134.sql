-- Who works at a desk asks it; it tells the rest that there is nothing.
REVOKE ALL ON FUNCTION kiosk_booked_after FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_booked_after TO kiosk_staff;
