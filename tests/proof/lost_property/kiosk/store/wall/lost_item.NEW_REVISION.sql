-- What was left behind is for the desk alone.
ALTER TABLE lost_item ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE ON lost_item TO kiosk_staff;
CREATE POLICY staff_all ON lost_item TO kiosk_staff
  USING ((SELECT kiosk_may('see_day')))
  WITH CHECK ((SELECT kiosk_may('work_desk')));
