-- Numbers of connections, for the functions of the wall alone; which of these a login calls, and what they look after.
CREATE SEQUENCE staff_connection AS bigint NO CYCLE;
REVOKE ALL ON FUNCTION kiosk_session, kiosk_take_up, kiosk_own_session FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_take_up TO kiosk_staff;
ALTER TABLE staff_attachment ENABLE ROW LEVEL SECURITY;
CREATE TRIGGER staff_session_own BEFORE INSERT ON staff_session
  FOR EACH ROW EXECUTE FUNCTION kiosk_own_session();
