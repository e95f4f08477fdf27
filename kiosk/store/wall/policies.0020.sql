-- Staff see whoever it is about.
ALTER TABLE representative ENABLE ROW LEVEL SECURITY;
CREATE POLICY lobby_insert ON representative FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND visit_id IN (SELECT v.id FROM visit v));
CREATE POLICY staff_all ON representative TO kiosk_staff
  USING (true)
  WITH CHECK (true);
