-- What a computer's login may at the door; the rest of it, and what it looks after, is the functions' alone. Each name and
-- each computer has rows of its own to be held.
INSERT INTO row_lock (slot) SELECT generate_series(5 * 256, 7 * 256 - 1);
REVOKE ALL ON FUNCTION kiosk_staff_salt, kiosk_staff_shut, kiosk_staff_claim, kiosk_staff_knock, kiosk_staff_judge,
  kiosk_staff_renew, kiosk_staff_leave, kiosk_staff_password, kiosk_staff_pin, kiosk_staff_known FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_staff_salt, kiosk_staff_knock, kiosk_staff_judge, kiosk_staff_renew, kiosk_staff_leave,
  kiosk_staff_password, kiosk_staff_pin, kiosk_staff_known TO kiosk_staff;
REVOKE ALL ON staff_attempt, staff_pin FROM kiosk_staff;
REVOKE INSERT ON staff_session FROM kiosk_staff;
REVOKE UPDATE (expires_at, confirmed_at) ON staff_session FROM kiosk_staff;
GRANT DELETE ON staff_pin TO kiosk_staff;
GRANT SELECT (account_id) ON staff_pin TO kiosk_staff;
