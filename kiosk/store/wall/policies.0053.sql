ALTER TABLE computer_place ENABLE ROW LEVEL SECURITY;
ALTER TABLE enrolment ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_select ON computer_place FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('manage_computers')));
CREATE POLICY staff_select ON enrolment FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('manage_computers')));
