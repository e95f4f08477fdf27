-- A step of a check-in is asked for before it is written.
DROP FUNCTION kiosk_as_known;
