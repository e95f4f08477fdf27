-- What every policy of a record asks anyhow is asked first.
REVOKE ALL ON FUNCTION kiosk_among, kiosk_visit_among FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_among, kiosk_visit_among TO kiosk_staff;
DO $$ DECLARE found record; BEGIN
  FOR found IN SELECT p.tablename, lower(p.cmd) AS does, EXISTS (SELECT FROM pg_attribute a
        WHERE a.attrelid = format('public.%I', p.tablename)::regclass AND a.attname = 'patient_id') AS of_patient
      FROM pg_policies p WHERE p.schemaname = 'public' AND p.qual LIKE '%kiosk_granted%'
        AND p.cmd IN ('SELECT', 'UPDATE', 'DELETE') LOOP
    EXECUTE format('CREATE POLICY staff_%s_first ON %I AS RESTRICTIVE FOR %s TO kiosk_staff USING (%s)', found.does,
      found.tablename, found.does, CASE WHEN found.of_patient
        THEN 'kiosk_among(patient_id, (SELECT kiosk_granted()), (SELECT kiosk_listing()))'
        ELSE 'kiosk_visit_among(visit_id, (SELECT kiosk_granted()))' END);
  END LOOP;
END $$;
