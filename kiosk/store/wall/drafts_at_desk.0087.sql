-- A form that the desk fills in is kept page by page, as one at a kiosk: of a visit of now of a patient whose record it has
-- opened, and of nobody else.
CREATE POLICY staff_keeps_pages ON form_draft FOR INSERT TO kiosk_staff
  WITH CHECK (EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND kiosk_of_visit(visit_id, v.patient_id)));
CREATE POLICY staff_turns_pages ON form_draft FOR UPDATE TO kiosk_staff
  USING (EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND kiosk_of_visit(visit_id, v.patient_id)));
