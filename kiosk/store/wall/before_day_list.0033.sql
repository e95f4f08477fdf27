-- As it was before.
GRANT SELECT (day, salt) ON day_list TO kiosk_lobby;
GRANT SELECT (day, tag, sealed) ON day_list_entry TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE, DELETE ON day_list, day_list_entry TO kiosk_staff;
ALTER TABLE day_list_entry ENABLE ROW LEVEL SECURITY;
CREATE POLICY lobby_select ON day_list_entry FOR SELECT TO kiosk_lobby
  USING (true);
CREATE POLICY staff_all ON day_list_entry TO kiosk_staff
  USING (true)
  WITH CHECK (true);
