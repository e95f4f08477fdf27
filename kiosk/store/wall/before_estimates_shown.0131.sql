DROP POLICY staff_select_first ON estimate;
DROP FUNCTION kiosk_estimates_said;
