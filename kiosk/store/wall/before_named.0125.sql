DROP POLICY staff_insert_own ON charge;
DROP POLICY staff_select_first ON charge;
DROP POLICY staff_select_first ON payment_plan;
DO $$ DECLARE written text; BEGIN
  FOREACH written IN ARRAY ARRAY['disclosure', 'mail_stop', 'wait_entry', 'patient_correction', 'patient_join', 'broken_glass',
      'taken_back', 'help_call', 'desk_entry', 'change_request', 'appointment_history', 'questionnaire', 'article'] LOOP
    EXECUTE format('DROP TRIGGER kiosk_stamped ON %I', written);
  END LOOP;
END $$;
DROP TRIGGER kiosk_close_line ON day_close_line;
DROP TRIGGER kiosk_close_adds_up ON day_close;
DROP TRIGGER day_close_announced ON day_close;
DROP TRIGGER payment_announced ON payment;
DO $$ BEGIN
  EXECUTE format('CREATE CONSTRAINT TRIGGER payment_announced AFTER INSERT OR UPDATE OF state, taken OR DELETE ON payment'
    ' DEFERRABLE INITIALLY DEFERRED FOR EACH ROW'
    ' WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
    ' EXECUTE FUNCTION kiosk_unannounced()', current_user);
END $$;
