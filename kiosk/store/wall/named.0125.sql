-- Of what staff write the record has the name of who wrote it, and of what a close counts, that it was counted.
REVOKE ALL ON FUNCTION kiosk_stamped, kiosk_closes, kiosk_close_line, kiosk_close_adds_up, kiosk_owed_shows FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_owed_shows TO kiosk_staff;
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON disclosure FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('1000', 'noted_by', 'noted_at');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON mail_stop FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('200', 'made_by', 'made_at');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON wait_entry FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('1000', 'made_by', 'made_at');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON patient_correction FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'corrected_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON patient_join FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'joined_by', 'parted_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON broken_glass FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'reviewed_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON taken_back FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'taken_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON help_call FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'answered_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON desk_entry FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'settled_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON change_request FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'decided_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON appointment_history FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON questionnaire FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'published_by');
CREATE TRIGGER kiosk_stamped BEFORE INSERT OR UPDATE ON article FOR EACH ROW
  EXECUTE FUNCTION kiosk_stamped('', 'changed_by');
CREATE TRIGGER kiosk_close_line BEFORE INSERT ON day_close_line FOR EACH ROW EXECUTE FUNCTION kiosk_close_line();
-- What is written of money past the program stands in the audit, whatever of it that is; a close is one event.
DROP TRIGGER payment_announced ON payment;
DO $$ BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER payment_announced AFTER INSERT OR DELETE'
    ' OR UPDATE OF state, taken, scheme, last_four, reference, code, note, settled_at ON payment DEFERRABLE INITIALLY DEFERRED'
    ' FOR EACH ROW WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
  EXECUTE format('CREATE CONSTRAINT TRIGGER day_close_announced AFTER INSERT ON day_close DEFERRABLE INITIALLY DEFERRED'
    ' FOR EACH ROW WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
  EXECUTE format('CREATE CONSTRAINT TRIGGER kiosk_close_adds_up AFTER INSERT ON day_close DEFERRABLE INITIALLY DEFERRED'
    ' FOR EACH ROW WHEN (session_user <> %L) EXECUTE FUNCTION kiosk_close_adds_up()', current_user);
END $$;
-- What somebody of special privacy is asked to pay and what for, and what was agreed of it, shows to who has written down a reason;
-- of payments there are the sums that a close is made of.
CREATE POLICY staff_select_first ON charge AS RESTRICTIVE FOR SELECT TO kiosk_staff
  USING (kiosk_owed_shows(patient_id));
CREATE POLICY staff_select_first ON payment_plan AS RESTRICTIVE FOR SELECT TO kiosk_staff
  USING (kiosk_owed_shows(patient_id));
-- What a source has brought, and what the fee table asks for, staff make nothing look like.
CREATE POLICY staff_insert_own ON charge AS RESTRICTIVE FOR INSERT TO kiosk_staff
  WITH CHECK (source = '' AND source_id = '' AND said_version = '' AND said_at IS NULL AND asked_there IS NULL AND NOT ended_there
    AND paid_there::text = '{}');
