-- Numbers of connections: never one twice, and for the functions of the wall alone.
CREATE SEQUENCE lobby_connection AS bigint NO CYCLE;
REVOKE ALL ON FUNCTION kiosk_attach FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_attach TO kiosk_lobby;
