-- For staff's computers alone: for half an hour, without a review; and then one review, which stands.
ALTER TABLE broken_glass ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_read ON broken_glass FOR SELECT TO kiosk_staff
  USING (true);
CREATE POLICY staff_break ON broken_glass FOR INSERT TO kiosk_staff
  WITH CHECK (until - broken_at = interval '30 minutes' AND reviewed_at IS NULL);
CREATE POLICY staff_review ON broken_glass FOR UPDATE TO kiosk_staff
  USING (reviewed_at IS NULL)
  WITH CHECK (reviewed_at IS NOT NULL);
