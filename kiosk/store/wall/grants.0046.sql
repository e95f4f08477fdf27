-- Who asks it is looked at inside.
REVOKE ALL ON FUNCTION kiosk_records_of FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_records_of TO kiosk_staff;
