-- As it was before.
REVOKE UPDATE ON form_draft, kiosk_state FROM kiosk_lobby;
GRANT UPDATE, DELETE ON form_draft TO kiosk_lobby;
GRANT DELETE ON change_request TO kiosk_lobby;
GRANT UPDATE ON kiosk_state TO kiosk_lobby;
CREATE POLICY lobby_delete ON change_request FOR DELETE TO kiosk_lobby
  USING (visit_id IN (SELECT v.id FROM visit v) AND status = 'pending');
