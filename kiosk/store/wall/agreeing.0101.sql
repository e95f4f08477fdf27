-- Who works at the desk writes down what was agreed with whoever is here, in the name that acts, and ends it; it is read with the
-- record, and nobody changes what was said. A kiosk reads what was agreed with its patient, without who wrote it, and ends
-- that patient's visit by functions alone. How many said how it went is read by who sees the day's figures, and by nobody of whom.
REVOKE ALL ON FUNCTION kiosk_agreed_row, kiosk_check_out, kiosk_say_how FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_check_out, kiosk_say_how TO kiosk_lobby;
ALTER TABLE agreed_point ENABLE ROW LEVEL SECURITY;
ALTER TABLE check_out ENABLE ROW LEVEL SECURITY;
ALTER TABLE how_it_went ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON agreed_point TO kiosk_staff;
GRANT UPDATE (ended_by, ended_at) ON agreed_point TO kiosk_staff;
GRANT SELECT (id, visit_id, says, written_at, ended_at) ON agreed_point TO kiosk_lobby;
GRANT SELECT (visit_id, said) ON check_out TO kiosk_lobby;
GRANT SELECT ON how_it_went TO kiosk_staff;
CREATE POLICY staff_select ON agreed_point FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('open_patient'))
    AND EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND v.patient_id = ANY ((SELECT kiosk_granted())::text[])));
CREATE POLICY staff_insert ON agreed_point FOR INSERT TO kiosk_staff
  WITH CHECK (EXISTS (SELECT 1 FROM visit v WHERE v.id = visit_id AND kiosk_of_visit(v.id, v.patient_id)));
CREATE POLICY staff_update ON agreed_point FOR UPDATE TO kiosk_staff
  USING (EXISTS (SELECT 1 FROM visit v WHERE v.id = visit_id AND kiosk_of_visit(v.id, v.patient_id)));
CREATE POLICY lobby_select ON agreed_point FOR SELECT TO kiosk_lobby
  USING (ended_at IS NULL AND EXISTS (SELECT 1 FROM visit v
    WHERE v.id = visit_id AND v.patient_id = (SELECT kiosk_patient())));
CREATE POLICY lobby_select ON check_out FOR SELECT TO kiosk_lobby
  USING (EXISTS (SELECT 1 FROM visit v WHERE v.id = visit_id AND v.patient_id = (SELECT kiosk_patient())));
CREATE POLICY staff_select ON how_it_went FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('see_day')));
CREATE TRIGGER kiosk_agreed_row BEFORE INSERT OR UPDATE ON agreed_point FOR EACH ROW EXECUTE FUNCTION kiosk_agreed_row();
DO $$ BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER agreed_announced AFTER INSERT OR UPDATE OR DELETE ON agreed_point'
    ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW'
    ' WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
END $$;
