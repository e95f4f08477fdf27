-- Who may work with messages sees that there are some, and of whom; the words of one only whom it is for. By functions alone
-- they are written, taken and read, in the name of who acts; nobody changes or deletes one.
REVOKE ALL ON FUNCTION kiosk_message_steps, kiosk_message_mine, kiosk_message_readers, kiosk_message_write,
  kiosk_message_seen, kiosk_message_step, kiosk_colleagues FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_message_steps, kiosk_message_mine, kiosk_message_write, kiosk_message_seen,
  kiosk_message_step, kiosk_colleagues TO kiosk_staff;
ALTER TABLE message ENABLE ROW LEVEL SECURITY;
ALTER TABLE message_text ENABLE ROW LEVEL SECURITY;
ALTER TABLE message_read ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON message, message_text, message_read TO kiosk_staff;
CREATE POLICY staff_select ON message FOR SELECT TO kiosk_staff USING ((SELECT kiosk_may('message')));
CREATE POLICY staff_select ON message_text FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('message')) AND kiosk_message_mine(message_id));
CREATE POLICY staff_select ON message_read FOR SELECT TO kiosk_staff
  USING ((SELECT kiosk_may('message')) AND (account_id = (SELECT kiosk_account())
    OR EXISTS (SELECT 1 FROM message m WHERE m.id = message_id AND m.author_id = (SELECT kiosk_account()))));
