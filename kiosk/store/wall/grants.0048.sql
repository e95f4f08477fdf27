-- What others were told is written once; nobody changes it or takes it back.
GRANT SELECT, INSERT ON disclosure TO kiosk_staff;
