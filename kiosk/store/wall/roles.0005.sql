-- One role for each kind of program; its logins are members of it. Several records of a server share them.
DO $$ DECLARE wanted text; BEGIN
  FOREACH wanted IN ARRAY ARRAY['kiosk_lobby', 'kiosk_staff', 'kiosk_board', 'kiosk_import'] LOOP
    IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = wanted) THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', wanted);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
  END LOOP;
END $$;
