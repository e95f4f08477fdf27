-- As it was before.
DROP POLICY staff_select_first ON appointment_history;
DROP POLICY staff_update_first ON appointment;
DROP POLICY staff_select_first ON appointment;
DROP FUNCTION kiosk_sees_booking, kiosk_attended;
