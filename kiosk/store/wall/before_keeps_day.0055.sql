-- As it was before.
DROP TRIGGER appointment_keeps_day ON appointment;
DROP TRIGGER visit_keeps_day ON visit;
DROP TRIGGER ticket_keeps_day ON ticket;
DROP TRIGGER ticket_of_day ON ticket;
DROP FUNCTION kiosk_keeps_day;
