-- Staff see whoever it is about, and an import meets it.
ALTER TABLE patient_join ENABLE ROW LEVEL SECURITY;
ALTER TABLE patient_join_row ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_all ON patient_join TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_select ON patient_join FOR SELECT TO kiosk_import
  USING (true);
CREATE POLICY staff_all ON patient_join_row TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_insert ON patient_join_row FOR INSERT TO kiosk_import
  WITH CHECK (true);
