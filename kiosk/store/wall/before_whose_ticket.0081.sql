REVOKE UPDATE (status, called_at, called_by, room, times_called, place, queue, first, held_at, held)
  ON ticket FROM kiosk_staff;
GRANT UPDATE ON ticket TO kiosk_staff;
