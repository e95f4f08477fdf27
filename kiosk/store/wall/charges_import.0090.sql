-- An import brings charges, and changes those that it has brought; of payments it sees none.
GRANT SELECT, INSERT, UPDATE (kind, amount, currency, about, price, insurance, due_on, state, version) ON charge TO kiosk_import;
CREATE POLICY import_all ON charge TO kiosk_import
  USING (source <> '')
  WITH CHECK (source <> '');
