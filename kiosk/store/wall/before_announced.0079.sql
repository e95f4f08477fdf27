DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT t.tgname, c.relname FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
      WHERE t.tgfoid = 'public.kiosk_unannounced'::regproc LOOP
    EXECUTE format('DROP TRIGGER %I ON %I', found.tgname, found.relname);
  END LOOP;
END $$;
DROP FUNCTION kiosk_unannounced;
DROP POLICY staff_insert_first ON visit_appointment;
CREATE POLICY staff_update ON visit_appointment FOR UPDATE TO kiosk_staff
  USING ((SELECT kiosk_may('work_queue', 'work_desk', 'decide_changes')));
GRANT UPDATE ON visit_appointment TO kiosk_staff;
DROP FUNCTION kiosk_links;
