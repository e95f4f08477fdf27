-- As it was before.
DROP TRIGGER desk_entry_received ON desk_entry;
DROP FUNCTION kiosk_entry_received;
