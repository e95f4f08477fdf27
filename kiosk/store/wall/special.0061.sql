-- Whoever may flag a patient, or reads the audit, sees why; by functions alone it is written and taken back. Who sees the day
-- sees of whom it is so, and no more.
ALTER TABLE special_privacy ENABLE ROW LEVEL SECURITY;
CREATE POLICY staff_select ON special_privacy FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('flag_privacy', 'read_audit')));
GRANT SELECT ON special_privacy TO kiosk_staff;
CREATE TRIGGER flag_shuts_private AFTER INSERT ON special_privacy
  FOR EACH ROW EXECUTE FUNCTION kiosk_shuts_private();
CREATE TRIGGER joined_shuts_private AFTER INSERT ON patient_join
  FOR EACH ROW EXECUTE FUNCTION kiosk_shuts_private();
REVOKE ALL ON FUNCTION kiosk_same_person, kiosk_is_special, kiosk_reasoned, kiosk_say_why, kiosk_keep_private,
  kiosk_lift_privacy, kiosk_shuts_private FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_say_why, kiosk_keep_private, kiosk_lift_privacy TO kiosk_staff;
CREATE VIEW special_patient WITH (security_barrier) AS
  WITH stays AS (
    SELECT coalesce(j.kept_id, f.patient_id) AS id FROM special_privacy f
      LEFT JOIN patient_join j ON j.double_id = f.patient_id AND j.parted_at IS NULL
      WHERE f.lifted_at IS NULL AND (SELECT kiosk_sees_day())
  )
  SELECT s.id AS patient_id FROM stays s
  UNION SELECT j.double_id FROM patient_join j JOIN stays s ON s.id = j.kept_id WHERE j.parted_at IS NULL;
REVOKE ALL ON special_patient FROM PUBLIC;
GRANT SELECT ON special_patient TO kiosk_staff;
