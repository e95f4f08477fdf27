-- Who may disclose opens for a copy; the rest is called by the tables and the doors that are there.
REVOKE ALL ON FUNCTION kiosk_open_for_copy, kiosk_own_site FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_open_for_copy TO kiosk_staff;
CREATE TRIGGER ticket_of_own_site BEFORE INSERT ON ticket FOR EACH ROW EXECUTE FUNCTION kiosk_own_site();
