-- Times that are taken are read and written by functions alone, and so is what is known of a booking beside it; a kiosk reads
-- that of its own patient. No lane is taken twice at a time: of ranges of texts, for which no extension is needed.
REVOKE ALL ON FUNCTION kiosk_frees_time, kiosk_plans, kiosk_taken, kiosk_hold_time, kiosk_book, kiosk_end_booking,
  kiosk_answer_booking, kiosk_plan FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_taken, kiosk_hold_time, kiosk_book, kiosk_end_booking, kiosk_answer_booking
  TO kiosk_lobby, kiosk_staff;
GRANT EXECUTE ON FUNCTION kiosk_plan TO kiosk_staff;
ALTER TABLE booked_time ENABLE ROW LEVEL SECURITY;
ALTER TABLE booking_state ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON booking_state TO kiosk_lobby, kiosk_staff;
CREATE POLICY lobby_select ON booking_state FOR SELECT TO kiosk_lobby
  USING (EXISTS (SELECT 1 FROM appointment b WHERE b.id = appointment_id));
CREATE POLICY staff_select ON booking_state FOR SELECT TO kiosk_staff
  USING (EXISTS (SELECT 1 FROM appointment b WHERE b.id = appointment_id));
CREATE TYPE key_range AS RANGE (SUBTYPE = text, COLLATION = "C");
ALTER TABLE booked_time ADD CONSTRAINT booked_time_alone EXCLUDE USING gist (
  key_range(calendar || '#' || lane::text, calendar || '#' || lane::text, '[]') WITH &&, tsrange(begins, ends) WITH &&)
  WHERE (NOT overbooked);
CREATE TRIGGER appointment_frees_time AFTER UPDATE OF status ON appointment FOR EACH ROW
  WHEN (NEW.status IN ('cancelled', 'noshow') AND OLD.status <> NEW.status) EXECUTE FUNCTION kiosk_frees_time();
