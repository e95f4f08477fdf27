-- Lobbies, boards and imports see none of it.
ALTER TABLE staff_account ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff_session ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff_attempt ENABLE ROW LEVEL SECURITY;
ALTER TABLE staff_pin ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_all ON staff_account TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON staff_session TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON staff_attempt TO kiosk_staff
  USING (true)
  WITH CHECK (true);
CREATE POLICY staff_all ON staff_pin TO kiosk_staff
  USING (true)
  WITH CHECK (true);
