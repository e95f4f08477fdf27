-- Which rows there are for whom. A lobby's login sees its patient's while a session is open, and those of that
-- patient's visits: the visit's own policy sees to that.
ALTER TABLE patient ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE coverage ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit ENABLE ROW LEVEL SECURITY;
ALTER TABLE visit_appointment ENABLE ROW LEVEL SECURITY;
ALTER TABLE checklist_item ENABLE ROW LEVEL SECURITY;
ALTER TABLE step_record ENABLE ROW LEVEL SECURITY;
ALTER TABLE questionnaire_response ENABLE ROW LEVEL SECURITY;
ALTER TABLE form_draft ENABLE ROW LEVEL SECURITY;
ALTER TABLE clinical_statement ENABLE ROW LEVEL SECURITY;
ALTER TABLE consent ENABLE ROW LEVEL SECURITY;
ALTER TABLE change_request ENABLE ROW LEVEL SECURITY;
ALTER TABLE ticket ENABLE ROW LEVEL SECURITY;
ALTER TABLE help_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE identity_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE lobby_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE desk_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE kiosk_state ENABLE ROW LEVEL SECURITY;
ALTER TABLE day_list_entry ENABLE ROW LEVEL SECURITY;
ALTER TABLE audit_event ENABLE ROW LEVEL SECURITY;
CREATE POLICY lobby_select ON patient FOR SELECT TO kiosk_lobby
  USING (id = (SELECT kiosk_patient()));
CREATE POLICY lobby_update ON patient FOR UPDATE TO kiosk_lobby
  USING (id = (SELECT kiosk_patient()))
  WITH CHECK (id = (SELECT kiosk_patient()));
CREATE POLICY lobby_select ON appointment FOR SELECT TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_update ON appointment FOR UPDATE TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()))
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND status IN ('booked', 'arrived', 'checked-in'));
CREATE POLICY lobby_select ON coverage FOR SELECT TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_update ON coverage FOR UPDATE TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()))
  WITH CHECK (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_select ON visit FOR SELECT TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_insert ON visit FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND status = 'planned' AND acknowledged_at IS NULL);
CREATE POLICY lobby_update ON visit FOR UPDATE TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()))
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND status IN ('planned', 'arrived', 'in-progress'));
CREATE POLICY lobby_select ON visit_appointment FOR SELECT TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_insert ON visit_appointment FOR INSERT TO kiosk_lobby
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v) AND appointment_id IN (SELECT a.id FROM appointment a));
CREATE POLICY lobby_select ON checklist_item FOR SELECT TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_insert ON checklist_item FOR INSERT TO kiosk_lobby
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_update ON checklist_item FOR UPDATE TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v))
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_select ON step_record FOR SELECT TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_insert ON step_record FOR INSERT TO kiosk_lobby
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_select ON questionnaire_response FOR SELECT TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_insert ON questionnaire_response FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_select ON clinical_statement FOR SELECT TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_select ON consent FOR SELECT TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_insert ON consent FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_all ON form_draft FOR ALL TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v))
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_select ON change_request FOR SELECT TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_insert ON change_request FOR INSERT TO kiosk_lobby
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v) AND status = 'pending' AND decided_at IS NULL);
CREATE POLICY lobby_delete ON change_request FOR DELETE TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v) AND status = 'pending');
CREATE POLICY lobby_select ON ticket FOR SELECT TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY lobby_insert ON ticket FOR INSERT TO kiosk_lobby
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v) AND status = 'waiting' AND called_at IS NULL);
CREATE POLICY lobby_select ON help_call FOR SELECT TO kiosk_lobby
  USING (true);
CREATE POLICY lobby_insert ON help_call FOR INSERT TO kiosk_lobby
  WITH CHECK ((patient_id IS NULL OR patient_id = (SELECT kiosk_patient())) AND answered_at IS NULL);
CREATE POLICY lobby_insert ON desk_entry FOR INSERT TO kiosk_lobby
  WITH CHECK (settled_at IS NULL);
CREATE POLICY lobby_all ON kiosk_state FOR ALL TO kiosk_lobby
  USING (account = session_user)
  WITH CHECK (account = session_user);
CREATE POLICY lobby_select ON day_list_entry FOR SELECT TO kiosk_lobby
  USING (true);
CREATE POLICY lobby_insert ON audit_event FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()));
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
CREATE POLICY staff_all ON identity_attempt TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON desk_entry TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON kiosk_state TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON day_list_entry TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON audit_event TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY board_select ON ticket FOR SELECT TO kiosk_board
  USING (true);
CREATE POLICY import_all ON patient TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON patient_name TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON appointment TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON coverage TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_insert ON audit_event FOR INSERT TO kiosk_import
  WITH CHECK (true);
