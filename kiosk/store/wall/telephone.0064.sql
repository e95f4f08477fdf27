-- Calls and call-backs are a list of who may work the telephone, and nobody deletes one.
REVOKE ALL ON FUNCTION kiosk_phone_row, kiosk_phone_steps FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_phone_steps TO kiosk_staff;
ALTER TABLE phone_call ENABLE ROW LEVEL SECURITY;
ALTER TABLE call_back ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT,
  UPDATE (state, direction, patient_id, caller, caller_is, checked, topic, about, outcome, agreed, owner, owner_id, taken_at,
    ended_at, version) ON phone_call TO kiosk_staff;
GRANT SELECT, INSERT,
  UPDATE (state, tries, outcome, agreed, owner, owner_id, taken_at, ended_at, version) ON call_back TO kiosk_staff;
CREATE POLICY staff_select ON phone_call FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('work_phone')));
CREATE POLICY staff_insert ON phone_call FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('work_phone')));
CREATE POLICY staff_update ON phone_call FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('work_phone')));
CREATE POLICY staff_select ON call_back FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('work_phone')));
CREATE POLICY staff_insert ON call_back FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('work_phone')));
CREATE POLICY staff_update ON call_back FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('work_phone')));
CREATE TRIGGER phone_call_row BEFORE INSERT OR UPDATE ON phone_call FOR EACH ROW EXECUTE FUNCTION kiosk_phone_row();
CREATE TRIGGER call_back_row BEFORE INSERT OR UPDATE ON call_back FOR EACH ROW EXECUTE FUNCTION kiosk_phone_row();
