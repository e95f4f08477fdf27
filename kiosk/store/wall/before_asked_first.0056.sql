-- As it was before.
DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT p.tablename, p.policyname FROM pg_policies p WHERE p.schemaname = 'public'
      AND p.policyname IN ('staff_select_first', 'staff_update_first', 'staff_delete_first') LOOP
    EXECUTE format('DROP POLICY %I ON %I', found.policyname, found.tablename);
  END LOOP;
END $$;
DROP FUNCTION kiosk_among, kiosk_visit_among;
