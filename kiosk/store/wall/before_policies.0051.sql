-- As it was before.
DROP POLICY staff_select ON coverage;
CREATE POLICY staff_select ON coverage FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON coverage;
CREATE POLICY staff_update ON coverage FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes', 'join')));
DROP POLICY staff_delete ON coverage;
CREATE POLICY staff_delete ON coverage FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
DROP POLICY staff_select ON questionnaire_response;
CREATE POLICY staff_select ON questionnaire_response FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON questionnaire_response;
CREATE POLICY staff_update ON questionnaire_response FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join')));
DROP POLICY staff_select ON form_draft;
CREATE POLICY staff_select ON form_draft FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
DROP POLICY staff_select ON clinical_statement;
CREATE POLICY staff_select ON clinical_statement FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
DROP POLICY staff_update ON clinical_statement;
CREATE POLICY staff_update ON clinical_statement FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes', 'join')));
DROP POLICY staff_delete ON clinical_statement;
CREATE POLICY staff_delete ON clinical_statement FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
DROP POLICY staff_select ON consent;
CREATE POLICY staff_select ON consent FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON consent;
CREATE POLICY staff_update ON consent FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join')));
DROP POLICY staff_select ON change_request;
CREATE POLICY staff_select ON change_request FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient')));
DROP POLICY staff_update ON change_request;
CREATE POLICY staff_update ON change_request FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
DROP POLICY staff_delete ON change_request;
CREATE POLICY staff_delete ON change_request FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes')));
DROP POLICY staff_select ON patient_identifier;
CREATE POLICY staff_select ON patient_identifier FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
DROP POLICY staff_update ON patient_identifier;
CREATE POLICY staff_update ON patient_identifier FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_delete ON patient_identifier;
CREATE POLICY staff_delete ON patient_identifier FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_select ON patient_telecom;
CREATE POLICY staff_select ON patient_telecom FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON patient_telecom;
CREATE POLICY staff_update ON patient_telecom FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_delete ON patient_telecom;
CREATE POLICY staff_delete ON patient_telecom FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_select ON patient_address;
CREATE POLICY staff_select ON patient_address FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
DROP POLICY staff_update ON patient_address;
CREATE POLICY staff_update ON patient_address FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_delete ON patient_address;
CREATE POLICY staff_delete ON patient_address FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_select ON related_person;
CREATE POLICY staff_select ON related_person FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON related_person;
CREATE POLICY staff_update ON related_person FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_delete ON related_person;
CREATE POLICY staff_delete ON related_person FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_select ON patient_link;
CREATE POLICY staff_select ON patient_link FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient')));
DROP POLICY staff_update ON patient_link;
CREATE POLICY staff_update ON patient_link FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_delete ON patient_link;
CREATE POLICY staff_delete ON patient_link FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes')));
DROP POLICY staff_select ON representative;
CREATE POLICY staff_select ON representative FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient')));
DROP POLICY staff_update ON representative;
CREATE POLICY staff_update ON representative FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join')));
CREATE POLICY staff_break ON broken_glass FOR INSERT TO kiosk_staff
  WITH CHECK (until - broken_at = interval '30 minutes' AND reviewed_at IS NULL
    AND account_id = (SELECT kiosk_account()) AND (SELECT kiosk_may('break_glass')));
