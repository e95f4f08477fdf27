-- As it was before.
DROP POLICY staff_writes_down ON consent;
CREATE POLICY staff_writes_down ON consent FOR INSERT TO kiosk_staff
  WITH CHECK (method IN ('paper', 'spoken') AND kiosk_of_visit(visit_id, patient_id));
