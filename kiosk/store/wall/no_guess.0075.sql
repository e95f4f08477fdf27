-- Of a guess of what a booking was, no plan that is explained tells whether it is right.
REVOKE ALL ON FUNCTION kiosk_sees_earlier FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_sees_earlier TO kiosk_staff;
DROP POLICY staff_select_first ON appointment_history;
CREATE POLICY staff_select_first ON appointment_history AS RESTRICTIVE FOR SELECT TO kiosk_staff
  USING (kiosk_sees_earlier(appointment_id, (SELECT kiosk_attended())));
