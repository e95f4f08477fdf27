-- Nobody holds one by a function any more.
DROP FUNCTION kiosk_hold_patient;
