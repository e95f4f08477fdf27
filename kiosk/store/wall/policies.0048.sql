-- Whoever may writes down what others were told, in their own name; a patient is told of it.
ALTER TABLE disclosure ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_select ON disclosure FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('disclose', 'report_access')));
CREATE POLICY staff_insert ON disclosure FOR INSERT TO kiosk_staff
  WITH CHECK (account_id = (SELECT kiosk_account()) AND (SELECT kiosk_may('disclose')));
