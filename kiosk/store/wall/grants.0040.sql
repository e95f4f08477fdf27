-- What the desk itself has booked it may take back, and what that was is kept.
GRANT INSERT ON appointment_history TO kiosk_staff;
