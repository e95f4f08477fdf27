-- For the functions of the wall alone.
REVOKE ALL ON FUNCTION kiosk_weighed, kiosk_still_counted FROM PUBLIC;
