-- A password that was typed again counts for a while.
GRANT UPDATE (confirmed_at) ON staff_session TO kiosk_staff;
