-- A lobby's login may ask whether somebody may end it, and what their password is stretched with; nothing else of people.
REVOKE ALL ON FUNCTION kiosk_exit_knock, kiosk_exit_judge FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_staff_salt, kiosk_exit_knock, kiosk_exit_judge TO kiosk_lobby;
