-- As it was before.
DROP POLICY lobby_insert ON ticket;
CREATE POLICY lobby_insert ON ticket FOR INSERT TO kiosk_lobby
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v) AND status = 'waiting' AND called_at IS NULL);
DROP POLICY lobby_insert ON consent;
CREATE POLICY lobby_insert ON consent FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND visit_id IN (SELECT v.id FROM visit v));
