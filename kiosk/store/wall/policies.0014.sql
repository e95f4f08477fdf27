-- Staff see whoever it is about, and an import brings it.
ALTER TABLE human_name ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient_identifier ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient_telecom ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient_address ENABLE ROW LEVEL SECURITY;
ALTER TABLE related_person ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient_link ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_all ON human_name TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON human_name TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_identifier TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON patient_identifier TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_telecom TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON patient_telecom TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_address TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON patient_address TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON related_person TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON related_person TO kiosk_import
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON patient_link TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON patient_link TO kiosk_import
  USING (true)
  WITH CHECK (true);
