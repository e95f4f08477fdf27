-- Whoever lets somebody arrive at the desk draws a ticket for them.
GRANT EXECUTE ON FUNCTION kiosk_ticket_number TO kiosk_staff;
