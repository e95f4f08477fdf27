-- What staff have taken back nobody brings back: it is only added to, and a whole patient only where nothing else is on file.
REVOKE ALL ON FUNCTION kiosk_only_registered FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_only_registered TO kiosk_staff;
ALTER TABLE taken_back ENABLE ROW LEVEL SECURITY;
GRANT SELECT, INSERT ON taken_back TO kiosk_staff;
CREATE POLICY staff_select ON taken_back FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('see_day', 'open_patient', 'search', 'register', 'correct', 'join')));
CREATE POLICY staff_insert ON taken_back FOR INSERT TO kiosk_staff
  WITH CHECK (id = patient_id AND (SELECT kiosk_may('register')) AND kiosk_only_registered(patient_id)
    OR (SELECT kiosk_may('work_desk'))
      AND EXISTS (SELECT 1 FROM representative r WHERE r.id = taken_back.id AND r.patient_id = taken_back.patient_id));
