-- Staff see whoever it is about, and an import meets it.
ALTER TABLE patient_correction ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_all ON patient_correction TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY import_all ON patient_correction TO kiosk_import
  USING (true)
  WITH CHECK (true);
