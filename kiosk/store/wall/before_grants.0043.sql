-- As it was before.
REVOKE ALL (id, login, name, roles, created_at, changed_at, disabled_at, code_until, salt, cost, verifier, code) ON staff_account
  FROM kiosk_staff;
GRANT SELECT, INSERT, UPDATE ON staff_account TO kiosk_staff;
GRANT UPDATE (closed_at) ON staff_session TO kiosk_staff;
GRANT DELETE ON staff_pin TO kiosk_staff;
GRANT SELECT (account_id) ON staff_pin TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE, DELETE ON ticket_day, change_log TO kiosk_staff;
GRANT SELECT ON identity_attempt TO kiosk_staff;
GRANT DELETE ON patient, appointment, visit, visit_appointment, checklist_item, step_record, questionnaire_response,
  form_draft, consent, ticket, help_call, desk_entry, kiosk_state, representative TO kiosk_staff;
