-- Who goes first, who is on hold and in which other queue somebody waits is for the desk to say, and what was signed on paper, or
-- said to somebody who works here: of a kiosk none of it is taken.
DROP POLICY lobby_insert ON ticket;
CREATE POLICY lobby_insert ON ticket FOR INSERT TO kiosk_lobby
  WITH CHECK (visit_id IN (SELECT v.id FROM visit v) AND status = 'waiting' AND called_at IS NULL
    AND first = '' AND held = '' AND queue = '');
DROP POLICY lobby_insert ON consent;
CREATE POLICY lobby_insert ON consent FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND visit_id IN (SELECT v.id FROM visit v)
    AND method IN ('drawn', 'typed'));
