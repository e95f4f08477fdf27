-- Who waits for a time is a list of who books anybody; a kiosk knows of whoever stands at it, and says that they have one.
ALTER TABLE wait_entry ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (state, patient_id) ON wait_entry TO kiosk_staff;
GRANT SELECT, UPDATE (state) ON wait_entry TO kiosk_lobby;
CREATE POLICY staff_select ON wait_entry FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('book', 'join')));
CREATE POLICY staff_insert ON wait_entry FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('book')));
CREATE POLICY staff_update ON wait_entry FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('book', 'join')));
CREATE POLICY lobby_select ON wait_entry FOR SELECT TO kiosk_lobby USING (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_update ON wait_entry FOR UPDATE TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()) AND state = 'waiting')
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND state IN ('booked', 'closed'));
-- What is written of it past the program stands in the audit as well.
DO $$ BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER wait_entry_announced AFTER INSERT OR UPDATE OR DELETE ON wait_entry'
    ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW'
    ' WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
END $$;
