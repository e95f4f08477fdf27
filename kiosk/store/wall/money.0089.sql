-- Money is a list of who may take it. A kiosk sees what its patient owes, begins a payment of theirs and says what the terminal
-- has said of it, asks about a bill and agrees on a plan; it gives nothing back and closes no day. Nobody deletes any of it.
REVOKE ALL ON FUNCTION kiosk_payment_steps, kiosk_own_records, kiosk_money_row FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_payment_steps TO kiosk_staff, kiosk_lobby;
GRANT EXECUTE ON FUNCTION kiosk_own_records TO kiosk_lobby;
ALTER TABLE charge ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment ENABLE ROW LEVEL SECURITY;
ALTER TABLE payment_plan ENABLE ROW LEVEL SECURITY;
ALTER TABLE bill_question ENABLE ROW LEVEL SECURITY;
ALTER TABLE day_close ENABLE ROW LEVEL SECURITY;
ALTER TABLE day_close_line ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT, UPDATE (state, version) ON charge TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE (state, taken, scheme, last_four, reference, code, note, settled_at, close_id, version)
  ON payment TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE (ended_at, version) ON payment_plan TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE (state, owner, owner_id, answer, ended_at, version) ON bill_question TO kiosk_staff;
GRANT SELECT, INSERT ON day_close, day_close_line TO kiosk_staff;
GRANT SELECT ON charge TO kiosk_lobby;
GRANT SELECT, INSERT, UPDATE (state, taken, scheme, last_four, reference, code, settled_at, version) ON payment TO kiosk_lobby;
GRANT SELECT, INSERT ON payment_plan TO kiosk_lobby;
GRANT SELECT (id, patient_id, charge_id, state), INSERT ON bill_question TO kiosk_lobby;
CREATE POLICY staff_select ON charge FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON charge FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_update ON charge FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('return_money')));
CREATE POLICY staff_select ON payment FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON payment FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_update ON payment FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_select ON payment_plan FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON payment_plan FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_update ON payment_plan FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_select ON bill_question FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON bill_question FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_update ON bill_question FOR UPDATE TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_select ON day_close FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON day_close FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_select ON day_close_line FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON day_close_line FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('take_money')));
CREATE POLICY lobby_select ON charge FOR SELECT TO kiosk_lobby USING (patient_id IN (SELECT kiosk_own_records()));
CREATE POLICY lobby_select ON payment FOR SELECT TO kiosk_lobby USING (patient_id IN (SELECT kiosk_own_records()));
CREATE POLICY lobby_insert ON payment FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND returns_id IS NULL AND way IN ('caisse_ap', 'stripe'));
CREATE POLICY lobby_update ON payment FOR UPDATE TO kiosk_lobby
  USING (patient_id = (SELECT kiosk_patient()) AND returns_id IS NULL AND state IN ('asked', 'at_terminal', 'unknown'))
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND returns_id IS NULL);
CREATE POLICY lobby_select ON payment_plan FOR SELECT TO kiosk_lobby USING (patient_id IN (SELECT kiosk_own_records()));
CREATE POLICY lobby_insert ON payment_plan FOR INSERT TO kiosk_lobby WITH CHECK (patient_id = (SELECT kiosk_patient()));
CREATE POLICY lobby_select ON bill_question FOR SELECT TO kiosk_lobby USING (patient_id IN (SELECT kiosk_own_records()));
CREATE POLICY lobby_insert ON bill_question FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND state = 'open' AND answer = '');
CREATE TRIGGER charge_row BEFORE INSERT OR UPDATE ON charge FOR EACH ROW EXECUTE FUNCTION kiosk_money_row();
CREATE TRIGGER payment_row BEFORE INSERT OR UPDATE ON payment FOR EACH ROW EXECUTE FUNCTION kiosk_money_row();
CREATE TRIGGER payment_plan_row BEFORE INSERT OR UPDATE ON payment_plan FOR EACH ROW EXECUTE FUNCTION kiosk_money_row();
CREATE TRIGGER bill_question_row BEFORE INSERT OR UPDATE ON bill_question FOR EACH ROW EXECUTE FUNCTION kiosk_money_row();
CREATE TRIGGER day_close_row BEFORE INSERT ON day_close FOR EACH ROW EXECUTE FUNCTION kiosk_money_row();
-- What is written of it past the program stands in the audit as well; a close, which marks what it counts, is one event.
DO $$ DECLARE written text; BEGIN
  FOREACH written IN ARRAY ARRAY['charge', 'payment', 'payment_plan', 'bill_question'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE %s OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED'
      ' FOR EACH ROW WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
      ' EXECUTE FUNCTION kiosk_unannounced()', written || '_announced',
      CASE written WHEN 'payment' THEN 'OF state, taken' ELSE '' END, written, current_user);
  END LOOP;
END $$;
