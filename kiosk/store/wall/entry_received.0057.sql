REVOKE ALL ON FUNCTION kiosk_entry_received FROM PUBLIC;
CREATE TRIGGER desk_entry_received BEFORE INSERT ON desk_entry FOR EACH ROW EXECUTE FUNCTION kiosk_entry_received();
