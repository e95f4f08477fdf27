-- Whoever comes to say a one-time code. Its logins come with the codes, and go with them; several records share it.
DO $$ BEGIN
  IF NOT EXISTS (SELECT 1 FROM pg_roles WHERE rolname = 'kiosk_enrolling') THEN
    BEGIN
      CREATE ROLE kiosk_enrolling NOLOGIN;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
    END;
  END IF;
END $$;
