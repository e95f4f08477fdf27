-- Of the codes that wait nobody can come with one any more.
DO $$ DECLARE code text; BEGIN
  FOR code IN SELECT e.id FROM enrolment e LOOP
    EXECUTE format('DROP ROLE IF EXISTS %I', 'kiosk_enrol_' || code);
  END LOOP;
END $$;
DROP FUNCTION kiosk_enrol;
