-- A kiosk writes what its patient says, and reads no message.
REVOKE ALL ON FUNCTION kiosk_message_from FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_message_from TO kiosk_lobby;
