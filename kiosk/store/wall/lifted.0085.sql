-- Whoever works the telephone says that a receiver was lifted.
GRANT UPDATE (lifted_at) ON phone_call TO kiosk_staff;
