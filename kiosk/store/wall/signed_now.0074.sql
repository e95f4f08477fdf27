-- What the desk writes down as signed, it writes down when that is done. Some minutes are left for clocks that differ.
DROP POLICY staff_writes_down ON consent;
CREATE POLICY staff_writes_down ON consent FOR INSERT TO kiosk_staff
  WITH CHECK (method IN ('paper', 'spoken') AND kiosk_of_visit(visit_id, patient_id)
    AND signed_at BETWEEN kiosk_now() - interval '10 minutes' AND kiosk_now() + interval '10 minutes');
