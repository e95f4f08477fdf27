-- Of the clinic's own bookings alone: the others' history is told by whoever brings them.
CREATE POLICY staff_insert ON appointment_history FOR INSERT TO kiosk_staff
  WITH CHECK (EXISTS (SELECT 1 FROM appointment a WHERE a.id = appointment_id AND a.source_key LIKE 'desk:%'));
