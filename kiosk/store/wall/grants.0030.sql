-- Whoever may update or delete rows of a table may lock all of it: of single columns, and by functions, they may not.
INSERT INTO row_lock (slot) SELECT generate_series(0, 5 * 256 - 1);
REVOKE ALL ON FUNCTION kiosk_hold, kiosk_alone, kiosk_drop_draft, kiosk_take_back, kiosk_may_change, kiosk_counted,
  kiosk_watchdog FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_alone TO kiosk_staff, kiosk_import;
GRANT EXECUTE ON FUNCTION kiosk_drop_draft, kiosk_take_back TO kiosk_lobby, kiosk_staff;
GRANT EXECUTE ON FUNCTION kiosk_watchdog TO kiosk_staff;
REVOKE UPDATE, DELETE ON form_draft, change_request, kiosk_state FROM kiosk_lobby;
GRANT UPDATE (version, resource, saved_at) ON form_draft TO kiosk_lobby;
GRANT UPDATE (kiosk, reported_at, version, pending, oldest_at, problem, set_aside, faults) ON kiosk_state TO kiosk_lobby;
DROP POLICY lobby_delete ON change_request;
ALTER TABLE row_lock ENABLE ROW LEVEL SECURITY;
