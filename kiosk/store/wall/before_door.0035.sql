-- As it was before.
DELETE FROM row_lock WHERE slot >= 5 * 256;
REVOKE ALL ON staff_pin FROM kiosk_staff;
REVOKE SELECT (account_id) ON staff_pin FROM kiosk_staff;
GRANT SELECT, INSERT, UPDATE ("right") ON staff_attempt TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE (tries), DELETE ON staff_pin TO kiosk_staff;
GRANT INSERT ON staff_session TO kiosk_staff;
GRANT UPDATE (expires_at, confirmed_at) ON staff_session TO kiosk_staff;
