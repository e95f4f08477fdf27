-- As it was before.
DROP POLICY staff_select_first ON appointment_history;
CREATE POLICY staff_select_first ON appointment_history AS RESTRICTIVE FOR SELECT TO kiosk_staff
  USING (EXISTS (SELECT 1 FROM appointment b WHERE b.id = appointment_id));
DROP FUNCTION kiosk_sees_earlier;
