-- What staff write of patients, and what is done with visits, calls and messages, stands in the audit, whatever program wrote it.
-- The owner, who imports a whole clinic, and kiosks, whose steps the record's own functions count, are not asked row by row.
REVOKE ALL ON FUNCTION kiosk_unannounced, kiosk_links FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_links TO kiosk_staff;
DO $$ DECLARE written text; BEGIN
  FOREACH written IN ARRAY ARRAY['patient', 'patient_name', 'human_name', 'patient_identifier', 'patient_telecom',
      'patient_address', 'patient_link', 'patient_correction', 'related_person', 'representative', 'taken_back', 'disclosure', 'broken_glass',
      'coverage', 'clinical_statement', 'appointment', 'visit', 'visit_appointment',
      'checklist_item', 'ticket', 'consent', 'questionnaire_response', 'change_request', 'desk_entry', 'help_call',
      'phone_call', 'call_back', 'message'] LOOP
    EXECUTE format('CREATE CONSTRAINT TRIGGER %I AFTER INSERT OR UPDATE OR DELETE ON %I DEFERRABLE INITIALLY DEFERRED'
      ' FOR EACH ROW WHEN (session_user <> %L AND pg_has_role(session_user, ''kiosk_staff'', ''MEMBER''))'
      ' EXECUTE FUNCTION kiosk_unannounced()', written || '_announced', written, current_user);
  END LOOP;
END $$;
-- What a visit is for is so for ever, and nobody's visit is for somebody else's booking.
REVOKE UPDATE ON visit_appointment FROM kiosk_staff;
DROP POLICY staff_update ON visit_appointment;
CREATE POLICY staff_insert_first ON visit_appointment AS RESTRICTIVE FOR INSERT TO kiosk_staff
  WITH CHECK (kiosk_links(visit_id, appointment_id));
