-- Nobody asks for them by a function any more.
DROP FUNCTION kiosk_steps;
