-- Lobbies, boards and imports see none of it.
ALTER TABLE kiosk_key ENABLE ROW LEVEL SECURITY;
ALTER TABLE sealed_day_list ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_select ON kiosk_key FOR SELECT TO kiosk_staff
  USING (true);
CREATE POLICY staff_all ON sealed_day_list TO kiosk_staff
  USING (true)
  WITH CHECK (true);
