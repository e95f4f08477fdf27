-- The key is for functions alone. Whoever may book makes letters; no kiosk's login is told of a code, it only asks by one.
REVOKE ALL ON FUNCTION kiosk_letter_mac, kiosk_lettered, kiosk_letter_code FROM PUBLIC;
ALTER TABLE letter_key ENABLE ROW LEVEL SECURITY;
GRANT EXECUTE ON FUNCTION kiosk_letter_code TO kiosk_staff;
