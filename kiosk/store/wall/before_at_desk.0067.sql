-- As it was before.
DROP POLICY staff_lets_in ON visit;
DROP POLICY staff_lets_in ON visit_appointment;
DROP POLICY staff_writes_down ON questionnaire_response;
DROP POLICY staff_writes_down ON consent;
DROP POLICY staff_writes_down ON change_request;
DROP POLICY staff_writes_down ON desk_entry;
DROP FUNCTION kiosk_lets_in, kiosk_of_visit;
