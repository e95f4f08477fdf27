-- As it was.
DROP POLICY lobby_insert ON bill_question;
CREATE POLICY lobby_insert ON bill_question FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND state = 'open' AND answer = '');
