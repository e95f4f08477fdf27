-- A receipt goes by mail because who takes money, or the patient who has paid, has said so; where it went is told to nobody but the
-- computer that sends it. A kiosk sees none.
REVOKE ALL ON FUNCTION kiosk_mails_receipt FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_mails_receipt TO kiosk_lobby;
ALTER TABLE receipt_mail ENABLE ROW LEVEL SECURITY;
GRANT SELECT (id, patient_id, payment_id, language, state, due_at, tries, code, settled_at, bounce, made_at, made_by, account_id, version),
  INSERT ON receipt_mail TO kiosk_staff;
GRANT INSERT ON receipt_mail TO kiosk_lobby;
CREATE POLICY staff_select ON receipt_mail FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('take_money')));
CREATE POLICY staff_insert ON receipt_mail FOR INSERT TO kiosk_staff
  WITH CHECK ((SELECT kiosk_may('take_money')) AND state = 'due' AND address = '' AND bounce = '' AND tries = 0 AND settled_at IS NULL
    AND EXISTS (SELECT 1 FROM payment p WHERE p.id = payment_id AND p.patient_id = receipt_mail.patient_id AND p.taken > 0));
CREATE POLICY lobby_insert ON receipt_mail FOR INSERT TO kiosk_lobby
  WITH CHECK (patient_id = (SELECT kiosk_patient()) AND state = 'due' AND address = '' AND bounce = '' AND tries = 0
    AND settled_at IS NULL AND kiosk_mails_receipt(payment_id));
CREATE TRIGGER receipt_mail_row BEFORE INSERT ON receipt_mail FOR EACH ROW EXECUTE FUNCTION kiosk_money_row();
-- What is written of them past the program stands in the audit as well.
DO $$ BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER receipt_mail_announced AFTER INSERT OR UPDATE OR DELETE ON receipt_mail'
    ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW'
    ' WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
END $$;
