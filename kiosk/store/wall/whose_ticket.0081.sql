-- A ticket is its visit's, and keeps its number: staff change how it stands and where it waits.
REVOKE UPDATE ON ticket FROM kiosk_staff;
GRANT UPDATE (status, called_at, called_by, room, times_called, place, queue, first, held_at, held) ON ticket TO kiosk_staff;
