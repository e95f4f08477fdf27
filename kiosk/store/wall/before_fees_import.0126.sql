DROP POLICY import_all ON charge;
CREATE POLICY import_all ON charge TO kiosk_import
  USING (source <> '')
  WITH CHECK (source <> '');
