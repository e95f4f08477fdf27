-- As it was before.
DROP POLICY staff_select ON patient;
DROP POLICY staff_insert ON patient;
DROP POLICY staff_update ON patient;
DROP POLICY staff_select ON patient_name;
DROP POLICY staff_insert ON patient_name;
DROP POLICY staff_update ON patient_name;
DROP POLICY staff_delete ON patient_name;
DROP POLICY staff_select ON appointment;
DROP POLICY staff_insert ON appointment;
DROP POLICY staff_update ON appointment;
DROP POLICY staff_select ON coverage;
DROP POLICY staff_insert ON coverage;
DROP POLICY staff_update ON coverage;
DROP POLICY staff_delete ON coverage;
DROP POLICY staff_select ON visit;
DROP POLICY staff_insert ON visit;
DROP POLICY staff_update ON visit;
DROP POLICY staff_select ON visit_appointment;
DROP POLICY staff_insert ON visit_appointment;
DROP POLICY staff_update ON visit_appointment;
DROP POLICY staff_select ON checklist_item;
DROP POLICY staff_insert ON checklist_item;
DROP POLICY staff_update ON checklist_item;
DROP POLICY staff_select ON step_record;
DROP POLICY staff_select ON questionnaire_response;
DROP POLICY staff_update ON questionnaire_response;
DROP POLICY staff_select ON form_draft;
DROP POLICY staff_select ON clinical_statement;
DROP POLICY staff_insert ON clinical_statement;
DROP POLICY staff_update ON clinical_statement;
DROP POLICY staff_delete ON clinical_statement;
DROP POLICY staff_select ON consent;
DROP POLICY staff_update ON consent;
DROP POLICY staff_select ON change_request;
DROP POLICY staff_insert ON change_request;
DROP POLICY staff_update ON change_request;
DROP POLICY staff_delete ON change_request;
DROP POLICY staff_select ON ticket;
DROP POLICY staff_insert ON ticket;
DROP POLICY staff_update ON ticket;
DROP POLICY staff_select ON help_call;
DROP POLICY staff_update ON help_call;
DROP POLICY staff_select ON desk_entry;
DROP POLICY staff_update ON desk_entry;
DROP POLICY staff_select ON kiosk_state;
DROP POLICY staff_select ON kiosk_key;
DROP POLICY staff_select ON sealed_day_list;
DROP POLICY staff_insert ON sealed_day_list;
DROP POLICY staff_update ON sealed_day_list;
DROP POLICY staff_delete ON sealed_day_list;
DROP POLICY staff_select ON appointment_history;
DROP POLICY staff_insert ON appointment_history;
DROP POLICY staff_select ON human_name;
DROP POLICY staff_insert ON human_name;
DROP POLICY staff_update ON human_name;
DROP POLICY staff_delete ON human_name;
DROP POLICY staff_select ON patient_identifier;
DROP POLICY staff_insert ON patient_identifier;
DROP POLICY staff_update ON patient_identifier;
DROP POLICY staff_delete ON patient_identifier;
DROP POLICY staff_select ON patient_telecom;
DROP POLICY staff_insert ON patient_telecom;
DROP POLICY staff_update ON patient_telecom;
DROP POLICY staff_delete ON patient_telecom;
DROP POLICY staff_select ON patient_address;
DROP POLICY staff_insert ON patient_address;
DROP POLICY staff_update ON patient_address;
DROP POLICY staff_delete ON patient_address;
DROP POLICY staff_select ON related_person;
DROP POLICY staff_insert ON related_person;
DROP POLICY staff_update ON related_person;
DROP POLICY staff_delete ON related_person;
DROP POLICY staff_select ON patient_link;
DROP POLICY staff_insert ON patient_link;
DROP POLICY staff_update ON patient_link;
DROP POLICY staff_delete ON patient_link;
DROP POLICY staff_select ON patient_correction;
DROP POLICY staff_insert ON patient_correction;
DROP POLICY staff_select ON patient_join;
DROP POLICY staff_insert ON patient_join;
DROP POLICY staff_update ON patient_join;
DROP POLICY staff_select ON patient_join_row;
DROP POLICY staff_insert ON patient_join_row;
DROP POLICY staff_select ON representative;
DROP POLICY staff_insert ON representative;
DROP POLICY staff_update ON representative;
DROP POLICY staff_select ON practitioner;
DROP POLICY staff_select ON practitioner_role;
DROP POLICY staff_write ON setting;
DROP POLICY staff_write ON location;
DROP POLICY staff_write ON healthcare_service;
DROP POLICY staff_write ON visit_type;
DROP POLICY staff_write ON questionnaire;
DROP POLICY staff_write ON practitioner;
DROP POLICY staff_write ON practitioner_role;
DROP POLICY import_all ON location;
DROP POLICY import_all ON healthcare_service;
DROP POLICY import_all ON visit_type;
DROP POLICY import_all ON practitioner;
DROP POLICY import_all ON practitioner_role;
DROP POLICY everybody_select ON setting;
DROP POLICY everybody_select ON questionnaire;
DROP POLICY everybody_select ON location;
DROP POLICY everybody_select ON healthcare_service;
DROP POLICY everybody_select ON visit_type;
ALTER TABLE setting DISABLE ROW LEVEL SECURITY;
ALTER TABLE questionnaire DISABLE ROW LEVEL SECURITY;
ALTER TABLE location DISABLE ROW LEVEL SECURITY;
ALTER TABLE healthcare_service DISABLE ROW LEVEL SECURITY;
ALTER TABLE visit_type DISABLE ROW LEVEL SECURITY;
ALTER TABLE practitioner DISABLE ROW LEVEL SECURITY;
ALTER TABLE practitioner_role DISABLE ROW LEVEL SECURITY;
DROP POLICY staff_select ON audit_event;
DROP POLICY staff_insert ON audit_event;
DROP POLICY staff_select ON staff_account;
DROP POLICY staff_insert ON staff_account;
DROP POLICY staff_update ON staff_account;
DROP POLICY staff_select ON staff_session;
DROP POLICY staff_select ON broken_glass;
DROP POLICY staff_break ON broken_glass;
DROP POLICY staff_review ON broken_glass;
CREATE POLICY staff_read ON broken_glass FOR SELECT TO kiosk_staff
  USING (true);
CREATE POLICY staff_break ON broken_glass FOR INSERT TO kiosk_staff
  WITH CHECK (until - broken_at = interval '30 minutes' AND reviewed_at IS NULL);
CREATE POLICY staff_review ON broken_glass FOR UPDATE TO kiosk_staff
  USING (reviewed_at IS NULL)
  WITH CHECK (reviewed_at IS NOT NULL);
CREATE POLICY staff_all ON patient TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_name TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON appointment TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON coverage TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON visit TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON visit_appointment TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON checklist_item TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON step_record TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON questionnaire_response TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON form_draft TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON clinical_statement TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON consent TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON change_request TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON ticket TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON help_call TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON desk_entry TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON kiosk_state TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON sealed_day_list TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON human_name TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_identifier TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_telecom TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_address TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON related_person TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_link TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_correction TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_join TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_join_row TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON representative TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON identity_attempt TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON audit_event TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON staff_account TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON staff_session TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON staff_attempt TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON staff_pin TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_select ON appointment_history FOR SELECT TO kiosk_staff
  USING (true);
CREATE POLICY staff_insert ON appointment_history FOR INSERT TO kiosk_staff
  WITH CHECK (EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id AND a.source_key LIKE 'desk:%'));
CREATE POLICY staff_select ON kiosk_key FOR SELECT TO kiosk_staff
  USING (true);
