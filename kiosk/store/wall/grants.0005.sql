-- What each role may do with which columns.
GRANT USAGE ON SCHEMA public TO kiosk_lobby, kiosk_staff, kiosk_board, kiosk_import;
GRANT SELECT ON setting, questionnaire, alembic_version TO kiosk_lobby;
GRANT SELECT (day, salt) ON day_list TO kiosk_lobby;
GRANT SELECT (day, tag, sealed) ON day_list_entry TO kiosk_lobby;
GRANT SELECT, UPDATE (contact_confirmed_at) ON patient TO kiosk_lobby;
GRANT SELECT, UPDATE (status) ON appointment TO kiosk_lobby;
GRANT SELECT, UPDATE (confirmed_at) ON coverage TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE (status, arrived_at, version) ON visit TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE (status, reason, completed_at, completed_by) ON checklist_item TO kiosk_lobby;
GRANT SELECT, INSERT
  ON visit_appointment, step_record, questionnaire_response, consent, ticket TO kiosk_lobby;
GRANT SELECT ON clinical_statement TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE, DELETE ON form_draft TO kiosk_lobby;
GRANT SELECT, INSERT, DELETE ON change_request TO kiosk_lobby;
GRANT SELECT (id, answered_at), INSERT ON help_call TO kiosk_lobby;
GRANT INSERT ON desk_entry, audit_event TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE ON kiosk_state TO kiosk_lobby;
GRANT EXECUTE
  ON FUNCTION kiosk_knock, kiosk_identify, kiosk_patient, kiosk_close_session, kiosk_ticket_number,
  kiosk_ticket_taken, kiosk_delays, kiosk_now TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO kiosk_staff;
REVOKE UPDATE, DELETE ON audit_event FROM kiosk_staff;
REVOKE INSERT, UPDATE, DELETE ON identity_attempt, alembic_version FROM kiosk_staff;
REVOKE ALL ON lobby_session FROM kiosk_staff;
GRANT SELECT (id, day, letter, number, status, called_at, room, times_called) ON ticket TO kiosk_board;
GRANT SELECT ON setting, alembic_version TO kiosk_board, kiosk_import;
GRANT SELECT, INSERT, UPDATE
  ON patient, patient_name, appointment, coverage, practitioner, location TO kiosk_import;
GRANT DELETE ON patient_name TO kiosk_import;
GRANT INSERT ON audit_event TO kiosk_import;
GRANT EXECUTE ON FUNCTION kiosk_now, kiosk_patient TO kiosk_staff, kiosk_import, kiosk_board;
