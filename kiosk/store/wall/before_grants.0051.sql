-- As it was before.
GRANT INSERT ON broken_glass TO kiosk_staff;
