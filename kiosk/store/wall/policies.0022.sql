ALTER TABLE source_mark ENABLE ROW LEVEL SECURITY;
CREATE POLICY import_all ON source_mark TO kiosk_import
  USING (true) WITH CHECK (true);
CREATE POLICY import_select ON visit_appointment FOR SELECT TO kiosk_import
  USING (true);
