-- Of whoever is not of the day a booking, and what it was before, has no rows for who has not opened the record; nor is it
-- changed.
REVOKE ALL ON FUNCTION kiosk_attended, kiosk_sees_booking FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_attended, kiosk_sees_booking TO kiosk_staff;
CREATE POLICY staff_select_first ON appointment AS RESTRICTIVE FOR SELECT TO kiosk_staff
  USING (kiosk_sees_booking(patient_id, start, (SELECT kiosk_attended())));
CREATE POLICY staff_update_first ON appointment AS RESTRICTIVE FOR UPDATE TO kiosk_staff
  USING (kiosk_sees_booking(patient_id, start, (SELECT kiosk_attended())));
CREATE POLICY staff_select_first ON appointment_history AS RESTRICTIVE FOR SELECT TO kiosk_staff
  USING (EXISTS (SELECT 1 FROM appointment b WHERE b.id = appointment_id));
