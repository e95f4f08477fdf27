-- Accounts are for staff's computers alone; nobody deletes one, nor a try to sign in.
GRANT SELECT, INSERT, UPDATE ON staff_account TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE (expires_at, closed_at) ON staff_session TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE ("right") ON staff_attempt TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE (tries), DELETE ON staff_pin TO kiosk_staff;
