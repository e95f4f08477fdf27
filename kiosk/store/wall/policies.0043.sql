-- What a member of staff sees and writes is what they may, by the roles that they have at this moment: the table of
-- `kiosk_allows`. Where nobody acts, a computer's login sees no row of anybody's and writes none. What says nothing of
-- anybody is there for all: a program begins with it. Lists for kiosks are made under a computer's login by itself, of whom is
-- expected: `kiosk_begin_lists`.
DROP POLICY staff_all ON patient;
DROP POLICY staff_all ON patient_name;
DROP POLICY staff_all ON appointment;
DROP POLICY staff_all ON coverage;
DROP POLICY staff_all ON visit;
DROP POLICY staff_all ON visit_appointment;
DROP POLICY staff_all ON checklist_item;
DROP POLICY staff_all ON step_record;
DROP POLICY staff_all ON questionnaire_response;
DROP POLICY staff_all ON form_draft;
DROP POLICY staff_all ON clinical_statement;
DROP POLICY staff_all ON consent;
DROP POLICY staff_all ON change_request;
DROP POLICY staff_all ON ticket;
DROP POLICY staff_all ON help_call;
DROP POLICY staff_all ON desk_entry;
DROP POLICY staff_all ON kiosk_state;
DROP POLICY staff_all ON sealed_day_list;
DROP POLICY staff_all ON human_name;
DROP POLICY staff_all ON patient_identifier;
DROP POLICY staff_all ON patient_telecom;
DROP POLICY staff_all ON patient_address;
DROP POLICY staff_all ON related_person;
DROP POLICY staff_all ON patient_link;
DROP POLICY staff_all ON patient_correction;
DROP POLICY staff_all ON patient_join;
DROP POLICY staff_all ON patient_join_row;
DROP POLICY staff_all ON representative;
DROP POLICY staff_all ON identity_attempt;
DROP POLICY staff_all ON audit_event;
DROP POLICY staff_all ON staff_account;
DROP POLICY staff_all ON staff_session;
DROP POLICY staff_all ON staff_attempt;
DROP POLICY staff_all ON staff_pin;
DROP POLICY staff_select ON appointment_history;
DROP POLICY staff_select ON kiosk_key;
DROP POLICY staff_insert ON appointment_history;
DROP POLICY staff_read ON broken_glass;
DROP POLICY staff_break ON broken_glass;
DROP POLICY staff_review ON broken_glass;
ALTER TABLE setting ENABLE ROW LEVEL SECURITY;
ALTER TABLE questionnaire ENABLE ROW LEVEL SECURITY;
ALTER TABLE location ENABLE ROW LEVEL SECURITY;
ALTER TABLE healthcare_service ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_type ENABLE ROW LEVEL SECURITY;
ALTER TABLE practitioner ENABLE ROW LEVEL SECURITY;
ALTER TABLE practitioner_role ENABLE ROW LEVEL SECURITY;
CREATE POLICY everybody_select ON setting FOR SELECT TO kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import
  USING (true);
CREATE POLICY everybody_select ON questionnaire FOR SELECT TO kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import
  USING (true);
CREATE POLICY everybody_select ON location FOR SELECT TO kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import
  USING (true);
CREATE POLICY everybody_select ON healthcare_service FOR SELECT TO kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import
  USING (true);
CREATE POLICY everybody_select ON visit_type FOR SELECT TO kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import
  USING (true);
CREATE POLICY staff_select ON patient FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search', 'register', 'correct', 'join'))
    OR kiosk_is_listed(id, (SELECT kiosk_listing())));
CREATE POLICY staff_insert ON patient FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register')));
CREATE POLICY staff_update ON patient FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes', 'work_desk')));
CREATE POLICY staff_select ON patient_name FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search', 'register', 'correct', 'join'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
CREATE POLICY staff_insert ON patient_name FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_update ON patient_name FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_delete ON patient_name FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_select ON appointment FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
CREATE POLICY staff_insert ON appointment FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('book')));
CREATE POLICY staff_update ON appointment FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes', 'join')));
CREATE POLICY staff_select ON coverage FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
CREATE POLICY staff_insert ON coverage FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('decide_changes', 'join')));
CREATE POLICY staff_update ON coverage FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes', 'join')));
CREATE POLICY staff_delete ON coverage FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
CREATE POLICY staff_select ON visit FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search')));
CREATE POLICY staff_insert ON visit FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('book')));
CREATE POLICY staff_update ON visit FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes', 'join')));
CREATE POLICY staff_select ON visit_appointment FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search')));
CREATE POLICY staff_insert ON visit_appointment FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('book')));
CREATE POLICY staff_update ON visit_appointment FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes')));
CREATE POLICY staff_select ON checklist_item FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient')));
CREATE POLICY staff_insert ON checklist_item FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes')));
CREATE POLICY staff_update ON checklist_item FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes')));
CREATE POLICY staff_select ON step_record FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
CREATE POLICY staff_select ON questionnaire_response FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
CREATE POLICY staff_update ON questionnaire_response FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join')));
CREATE POLICY staff_select ON form_draft FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
CREATE POLICY staff_select ON clinical_statement FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
CREATE POLICY staff_insert ON clinical_statement FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('decide_changes')));
CREATE POLICY staff_update ON clinical_statement FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes', 'join')));
CREATE POLICY staff_delete ON clinical_statement FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
CREATE POLICY staff_select ON consent FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
CREATE POLICY staff_update ON consent FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join')));
CREATE POLICY staff_select ON change_request FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient')));
CREATE POLICY staff_insert ON change_request FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('decide_changes')));
CREATE POLICY staff_update ON change_request FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
CREATE POLICY staff_delete ON change_request FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
CREATE POLICY staff_select ON ticket FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search')));
CREATE POLICY staff_insert ON ticket FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes')));
CREATE POLICY staff_update ON ticket FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes')));
CREATE POLICY staff_select ON help_call FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day')));
CREATE POLICY staff_update ON help_call FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_desk', 'join')));
CREATE POLICY staff_select ON desk_entry FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day')));
CREATE POLICY staff_update ON desk_entry FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_desk')));
CREATE POLICY staff_select ON kiosk_state FOR SELECT TO kiosk_staff
  USING (true);
CREATE POLICY staff_select ON kiosk_key FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('manage_computers')) OR (SELECT kiosk_makes_lists()));
CREATE POLICY staff_select ON sealed_day_list FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_makes_lists()));
CREATE POLICY staff_insert ON sealed_day_list FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_makes_lists()));
CREATE POLICY staff_update ON sealed_day_list FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_makes_lists()));
CREATE POLICY staff_delete ON sealed_day_list FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_makes_lists()));
CREATE POLICY staff_select ON appointment_history FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day')));
CREATE POLICY staff_insert ON appointment_history FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('book'))
    AND EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id AND a.source_key LIKE 'desk:%'));
CREATE POLICY staff_select ON human_name FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
CREATE POLICY staff_insert ON human_name FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_update ON human_name FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_delete ON human_name FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_select ON patient_identifier FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
CREATE POLICY staff_insert ON patient_identifier FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_update ON patient_identifier FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_delete ON patient_identifier FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_select ON patient_telecom FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
CREATE POLICY staff_insert ON patient_telecom FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_update ON patient_telecom FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_delete ON patient_telecom FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_select ON patient_address FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
CREATE POLICY staff_insert ON patient_address FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_update ON patient_address FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_delete ON patient_address FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_select ON related_person FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
CREATE POLICY staff_insert ON related_person FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_update ON related_person FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_delete ON related_person FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_select ON patient_link FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
CREATE POLICY staff_insert ON patient_link FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_update ON patient_link FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_delete ON patient_link FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
CREATE POLICY staff_select ON patient_correction FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient', 'correct')));
CREATE POLICY staff_insert ON patient_correction FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('correct', 'join')));
CREATE POLICY staff_select ON patient_join FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search', 'register', 'correct', 'join'))
    OR kiosk_is_listed(kept_id, (SELECT kiosk_listing())));
CREATE POLICY staff_insert ON patient_join FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('join')));
CREATE POLICY staff_update ON patient_join FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join')));
CREATE POLICY staff_select ON patient_join_row FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search', 'register', 'correct', 'join')));
CREATE POLICY staff_insert ON patient_join_row FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('join')));
CREATE POLICY staff_select ON representative FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient')));
CREATE POLICY staff_insert ON representative FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('work_desk')));
CREATE POLICY staff_update ON representative FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join')));
CREATE POLICY staff_select ON practitioner FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'set_clinic')));
CREATE POLICY staff_select ON practitioner_role FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'set_clinic')));
CREATE POLICY staff_write ON setting TO kiosk_staff
  USING ((SELECT kiosk_may_now('set_clinic')) OR (SELECT kiosk_may_now('publish_forms')));
CREATE POLICY staff_write ON location TO kiosk_staff
  USING ((SELECT kiosk_may_now('set_clinic')));
CREATE POLICY staff_write ON healthcare_service TO kiosk_staff
  USING ((SELECT kiosk_may_now('set_clinic')));
CREATE POLICY staff_write ON visit_type TO kiosk_staff
  USING ((SELECT kiosk_may_now('set_clinic')));
CREATE POLICY staff_write ON questionnaire TO kiosk_staff
  USING ((SELECT kiosk_may_now('publish_forms')));
CREATE POLICY staff_write ON practitioner TO kiosk_staff
  USING ((SELECT kiosk_may_now('set_clinic')));
CREATE POLICY staff_write ON practitioner_role TO kiosk_staff
  USING ((SELECT kiosk_may_now('set_clinic')));
CREATE POLICY import_all ON location TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON healthcare_service TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON visit_type TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON practitioner TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON practitioner_role TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_select ON audit_event FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('read_audit')));
CREATE POLICY staff_insert ON audit_event FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_acts()));
CREATE POLICY staff_select ON staff_account FOR SELECT TO kiosk_staff
  USING (id = (SELECT kiosk_account()) OR (SELECT kiosk_may('manage_staff', 'read_audit')));
CREATE POLICY staff_insert ON staff_account FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may_now('manage_staff')) AND verifier = '' AND code = '');
CREATE POLICY staff_update ON staff_account FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may_now('manage_staff')));
CREATE POLICY staff_select ON staff_session FOR SELECT TO kiosk_staff
  USING (account_id = (SELECT kiosk_account()) OR (SELECT kiosk_may('manage_staff')));
CREATE POLICY staff_select ON broken_glass FOR SELECT TO kiosk_staff
  USING (account_id = (SELECT kiosk_account()) OR (SELECT kiosk_may('review_glass', 'read_audit')));
CREATE POLICY staff_break ON broken_glass FOR INSERT TO kiosk_staff
  WITH CHECK (until - broken_at = interval '30 minutes' AND reviewed_at IS NULL
    AND account_id = (SELECT kiosk_account()) AND (SELECT kiosk_may('break_glass')));
CREATE POLICY staff_review ON broken_glass FOR UPDATE TO kiosk_staff
  USING (reviewed_at IS NULL AND (SELECT kiosk_may('review_glass')))
  WITH CHECK (reviewed_at IS NOT NULL AND reviewer_id = (SELECT kiosk_account()));
