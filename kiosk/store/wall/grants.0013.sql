-- What a booking was, the desk may read, and whoever brings bookings adds to it; nobody changes it.
GRANT SELECT ON appointment_history TO kiosk_staff;
GRANT SELECT, INSERT ON appointment_history TO kiosk_import;
