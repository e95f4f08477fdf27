-- What the desk writes down for a patient whose record it has opened: a visit of now, what was answered and signed in it, and
-- that an answer cannot wait. Nobody writes it for anybody else.
REVOKE ALL ON FUNCTION kiosk_lets_in, kiosk_of_visit FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_lets_in, kiosk_of_visit TO kiosk_staff;
CREATE POLICY staff_lets_in ON visit FOR INSERT TO kiosk_staff
  WITH CHECK (kiosk_lets_in(patient_id, day, started_at));
CREATE POLICY staff_lets_in ON visit_appointment FOR INSERT TO kiosk_staff
  WITH CHECK (EXISTS (SELECT 1 FROM appointment a
    WHERE a.id = appointment_id AND kiosk_of_visit(visit_id, a.patient_id)));
CREATE POLICY staff_writes_down ON questionnaire_response FOR INSERT TO kiosk_staff
  WITH CHECK (kiosk_of_visit(visit_id, patient_id));
CREATE POLICY staff_writes_down ON consent FOR INSERT TO kiosk_staff
  WITH CHECK (method IN ('paper', 'spoken') AND kiosk_of_visit(visit_id, patient_id));
CREATE POLICY staff_writes_down ON change_request FOR INSERT TO kiosk_staff
  WITH CHECK (status = 'pending' AND EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND kiosk_of_visit(visit_id, v.patient_id)));
CREATE POLICY staff_writes_down ON desk_entry FOR INSERT TO kiosk_staff
  WITH CHECK (kind = 'red_flag' AND EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND kiosk_of_visit(visit_id, v.patient_id)));
