-- What policies ask, and what a computer's login may ask by itself. Of an account nobody reads what is kept of a secret, and
-- no clinical row is deleted.
REVOKE ALL ON FUNCTION kiosk_allows, kiosk_must, kiosk_may, kiosk_may_now, kiosk_acts, kiosk_account, kiosk_anybody, kiosk_has_password,
  kiosk_new_code, kiosk_end_sessions, kiosk_audit_ends, kiosk_audit_hash, kiosk_patients_of, kiosk_here, kiosk_makes_lists,
  kiosk_begin_lists, kiosk_listing, kiosk_is_listed, kiosk_namesakes, kiosk_bookings_here, kiosk_bookings_ahead,
  kiosk_waiting_at, kiosk_last_event FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_may, kiosk_may_now, kiosk_acts, kiosk_account, kiosk_anybody, kiosk_has_password,
  kiosk_new_code, kiosk_end_sessions, kiosk_audit_ends, kiosk_audit_hash, kiosk_patients_of, kiosk_here, kiosk_makes_lists,
  kiosk_begin_lists, kiosk_listing, kiosk_is_listed, kiosk_namesakes, kiosk_bookings_here, kiosk_bookings_ahead,
  kiosk_waiting_at, kiosk_last_event TO kiosk_staff;
REVOKE ALL ON staff_account, staff_session, staff_pin, ticket_day, change_log, identity_attempt FROM kiosk_staff;
REVOKE SELECT (account_id) ON staff_pin FROM kiosk_staff;
REVOKE UPDATE (closed_at) ON staff_session FROM kiosk_staff;
GRANT SELECT ON staff_session TO kiosk_staff;
GRANT SELECT (id, login, name, roles, created_at, changed_at, disabled_at, code_until),
  INSERT (id, login, name, roles, salt, cost, verifier, code, created_at, changed_at),
  UPDATE (login, name, roles, changed_at, disabled_at) ON staff_account TO kiosk_staff;
REVOKE DELETE ON patient, appointment, visit, visit_appointment, checklist_item, step_record, questionnaire_response,
  form_draft, consent, ticket, help_call, desk_entry, kiosk_state, representative FROM kiosk_staff;
