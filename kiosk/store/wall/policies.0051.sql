-- What is in a patient's record, the answers, what is on file of it and how they are reached, is there for who acts once they
-- have opened it: for whoever `kiosk_granted` names, asked once for each table of a statement. Of what patients want changed a
-- list shows how much there is, and not what.
DROP POLICY staff_select ON coverage;
CREATE POLICY staff_select ON coverage FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[])
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON coverage;
CREATE POLICY staff_update ON coverage FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes', 'join'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_delete ON coverage;
CREATE POLICY staff_delete ON coverage FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON questionnaire_response;
CREATE POLICY staff_select ON questionnaire_response FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[])
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON questionnaire_response;
CREATE POLICY staff_update ON questionnaire_response FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON form_draft;
CREATE POLICY staff_select ON form_draft FOR SELECT TO kiosk_staff
  USING (EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND v.patient_id = ANY ((SELECT kiosk_granted())::text[])));
DROP POLICY staff_select ON clinical_statement;
CREATE POLICY staff_select ON clinical_statement FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_update ON clinical_statement;
CREATE POLICY staff_update ON clinical_statement FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes', 'join'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_delete ON clinical_statement;
CREATE POLICY staff_delete ON clinical_statement FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON consent;
CREATE POLICY staff_select ON consent FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[])
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON consent;
CREATE POLICY staff_update ON consent FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON change_request;
CREATE POLICY staff_select ON change_request FOR SELECT TO kiosk_staff
  USING (EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND v.patient_id = ANY ((SELECT kiosk_granted())::text[])));
DROP POLICY staff_update ON change_request;
CREATE POLICY staff_update ON change_request FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes'))
    AND EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND v.patient_id = ANY ((SELECT kiosk_granted())::text[])));
DROP POLICY staff_delete ON change_request;
CREATE POLICY staff_delete ON change_request FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('decide_changes'))
    AND EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND v.patient_id = ANY ((SELECT kiosk_granted())::text[])));
DROP POLICY staff_select ON patient_identifier;
CREATE POLICY staff_select ON patient_identifier FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_update ON patient_identifier;
CREATE POLICY staff_update ON patient_identifier FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_delete ON patient_identifier;
CREATE POLICY staff_delete ON patient_identifier FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON patient_telecom;
CREATE POLICY staff_select ON patient_telecom FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[])
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON patient_telecom;
CREATE POLICY staff_update ON patient_telecom FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_delete ON patient_telecom;
CREATE POLICY staff_delete ON patient_telecom FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON patient_address;
CREATE POLICY staff_select ON patient_address FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_update ON patient_address;
CREATE POLICY staff_update ON patient_address FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_delete ON patient_address;
CREATE POLICY staff_delete ON patient_address FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON related_person;
CREATE POLICY staff_select ON related_person FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[])
    OR kiosk_is_listed(patient_id, (SELECT kiosk_listing())));
DROP POLICY staff_update ON related_person;
CREATE POLICY staff_update ON related_person FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_delete ON related_person;
CREATE POLICY staff_delete ON related_person FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON patient_link;
CREATE POLICY staff_select ON patient_link FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_update ON patient_link;
CREATE POLICY staff_update ON patient_link FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_delete ON patient_link;
CREATE POLICY staff_delete ON patient_link FOR DELETE TO kiosk_staff
  USING ((SELECT kiosk_may('register', 'correct', 'join', 'decide_changes'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_select ON representative;
CREATE POLICY staff_select ON representative FOR SELECT TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[]));
DROP POLICY staff_update ON representative;
CREATE POLICY staff_update ON representative FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('join'))
    AND patient_id = ANY ((SELECT kiosk_granted())::text[]));
ALTER TABLE record_grant ENABLE ROW LEVEL SECURITY;
DROP POLICY staff_break ON broken_glass;
CREATE VIEW wanted_change WITH (security_barrier) AS
  SELECT id, visit_id, status FROM change_request WHERE (SELECT kiosk_sees_day());
