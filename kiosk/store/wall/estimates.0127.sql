-- Estimates are for who takes money: what was said is only ever added to.
REVOKE ALL ON FUNCTION kiosk_billed_ahead FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_billed_ahead TO kiosk_staff;
ALTER TABLE estimate ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON estimate TO kiosk_staff;
CREATE POLICY staff_select ON estimate FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON estimate FOR INSERT TO kiosk_staff WITH CHECK ((SELECT kiosk_may('take_money')));
CREATE TRIGGER estimate_row BEFORE INSERT ON estimate FOR EACH ROW EXECUTE FUNCTION kiosk_money_row();
-- What is written of them past the program stands in the audit as well.
DO $$ BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER estimate_announced AFTER INSERT OR UPDATE OR DELETE ON estimate'
    ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW'
    ' WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
END $$;
