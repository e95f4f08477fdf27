ALTER TABLE appointment_history ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_select ON appointment_history FOR SELECT TO kiosk_staff
  USING (true);
CREATE POLICY import_all ON appointment_history TO kiosk_import
  USING (true) WITH CHECK (true);
