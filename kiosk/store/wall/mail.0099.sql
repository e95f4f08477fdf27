-- Which mail stands how is seen, and stopped for an address, by who books; the computer that sends it has its owner's login.
ALTER TABLE booking_mail ENABLE ROW LEVEL SECURITY;
ALTER TABLE mail_stop ENABLE ROW LEVEL SECURITY;
GRANT SELECT (id, appointment_id, kind, state, made_at, due_at, tries, code, settled_at) ON booking_mail TO kiosk_staff;
GRANT SELECT, INSERT, DELETE ON mail_stop TO kiosk_staff;
CREATE POLICY staff_select ON booking_mail FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('book')));
CREATE POLICY staff_select ON mail_stop FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('book')));
CREATE POLICY staff_insert ON mail_stop FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('book')));
CREATE POLICY staff_delete ON mail_stop FOR DELETE TO kiosk_staff USING ((SELECT kiosk_may('book')));
