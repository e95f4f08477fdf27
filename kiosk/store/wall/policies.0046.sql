-- Whoever tells a patient who has looked reads what that is made of.
ALTER POLICY staff_select ON audit_event USING ((SELECT kiosk_may('read_audit', 'report_access')));
ALTER POLICY staff_select ON staff_account
  USING (id = (SELECT kiosk_account()) OR (SELECT kiosk_may('manage_staff', 'read_audit', 'report_access')));
ALTER POLICY staff_select ON broken_glass
  USING (account_id = (SELECT kiosk_account()) OR (SELECT kiosk_may('review_glass', 'read_audit', 'report_access')));
