-- Who works the queue announces a delay, in the name that acts, and ends one; nobody changes what it was. Kiosks and boards see
-- those that nobody has ended, without the note and without who announced it.
ALTER TABLE delay ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON delay TO kiosk_staff;
GRANT UPDATE (ended_by, ended_at) ON delay TO kiosk_staff;
GRANT SELECT (id, of_what, subject, place, minutes, until, reason, entered_at, ended_at) ON delay TO kiosk_lobby, kiosk_board;
CREATE POLICY staff_select ON delay FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('see_day')));
CREATE POLICY staff_insert ON delay FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('work_queue')));
CREATE POLICY staff_update ON delay FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('work_queue')));
CREATE POLICY everybody_select ON delay FOR SELECT TO kiosk_lobby, kiosk_board USING (ended_at IS NULL);
REVOKE ALL ON FUNCTION kiosk_delay_row FROM PUBLIC;
CREATE TRIGGER kiosk_delay_row BEFORE INSERT OR UPDATE ON delay FOR EACH ROW EXECUTE FUNCTION kiosk_delay_row();
