-- A lobby's login may say where the car of its patient stands, and see that alone; staff see it of whom they have opened.
ALTER TABLE parking ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON parking TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE, DELETE ON parking TO kiosk_staff;
CREATE POLICY lobby_select ON parking FOR SELECT TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_insert ON parking FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY staff_all ON parking TO kiosk_staff
  USING (patient_id = ANY ((SELECT kiosk_granted())::text[]))
  WITH CHECK ((SELECT kiosk_may('work_desk')));
