-- An import brings charges, and changes those that it has brought; what the fee table asks for is none of its.
DROP POLICY import_all ON charge;
CREATE POLICY import_all ON charge TO kiosk_import
  USING (source NOT IN ('', 'urn:kiosk:fees'))
  WITH CHECK (source NOT IN ('', 'urn:kiosk:fees'));
