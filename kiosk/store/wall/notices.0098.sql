-- Who works with messages tells a patient who is here something, in the name that acts, and ends it; nobody changes what was
-- said. Of whoever has gone it is read with their record. A kiosk reads what its patient is told, without who wrote it; a board
-- what is said to a ticket, in such words of the clinic's as are for boards.
REVOKE ALL ON FUNCTION kiosk_notice_row, kiosk_notice_seen FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_notice_seen TO kiosk_lobby;
ALTER TABLE notice ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON notice TO kiosk_staff;
GRANT UPDATE (ended_by, ended_at) ON notice TO kiosk_staff;
GRANT SELECT (id, visit_id, ticket_id, says, on_board, written_at, seen_at, ended_at) ON notice TO kiosk_lobby;
GRANT SELECT (id, ticket_id, says, on_board, written_at, ended_at) ON notice TO kiosk_board;
CREATE POLICY staff_select ON notice FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('message'))
    AND (EXISTS (SELECT 1 FROM ticket t WHERE t.id = ticket_id AND t.status IN ('waiting', 'called', 'serving'))
      OR EXISTS (SELECT 1 FROM visit v WHERE v.id = visit_id AND kiosk_shows(v.patient_id))));
CREATE POLICY staff_insert ON notice FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('message')) AND EXISTS (SELECT 1 FROM ticket t
    WHERE t.id = ticket_id AND t.visit_id = notice.visit_id AND t.status IN ('waiting', 'called', 'serving')));
CREATE POLICY staff_update ON notice FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('message')));
CREATE POLICY lobby_select ON notice FOR SELECT TO kiosk_lobby
  USING (ended_at IS NULL AND EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND v.patient_id = (SELECT kiosk_patient())));
CREATE POLICY board_select ON notice FOR SELECT TO kiosk_board USING (on_board AND ended_at IS NULL);
CREATE TRIGGER kiosk_notice_row BEFORE INSERT OR UPDATE ON notice FOR EACH ROW EXECUTE FUNCTION kiosk_notice_row();
DO $$ BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER notice_announced AFTER INSERT OR UPDATE OR DELETE ON notice DEFERRABLE INITIALLY DEFERRED'
    ' FOR EACH ROW WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
END $$;
