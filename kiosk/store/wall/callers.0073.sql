-- It is asked in three transactions, of which none takes back what the one before it has written.
REVOKE ALL ON FUNCTION kiosk_whose_number, kiosk_asked_number, kiosk_callers_knock, kiosk_callers_note, kiosk_callers
  FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_callers_knock, kiosk_callers_note, kiosk_callers TO kiosk_staff;
