-- What somebody of special privacy was told that it costs, and for what, shows to who has written down a reason, as what they owe.
REVOKE ALL ON FUNCTION kiosk_estimates_said FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_estimates_said TO kiosk_staff;
CREATE POLICY staff_select_first ON estimate AS RESTRICTIVE FOR SELECT TO kiosk_staff USING (kiosk_owed_shows(patient_id));
