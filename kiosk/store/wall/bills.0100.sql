-- A kiosk asks about a charge of whoever stands at it, and no other.
DROP POLICY lobby_insert ON bill_question;
CREATE POLICY lobby_insert ON bill_question FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND state = 'open' AND answer = ''
    AND (charge_id IS NULL OR EXISTS (SELECT 1 FROM charge c WHERE c.id = charge_id)));
