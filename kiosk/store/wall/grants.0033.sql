-- Keys and lists come and go by functions; whoever makes lists reads who they are for, and none that is sealed.
REVOKE ALL ON FUNCTION kiosk_enrol, kiosk_day_list FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_enrol, kiosk_day_list TO kiosk_lobby;
GRANT SELECT ON kiosk_key TO kiosk_staff;
GRANT SELECT (account, day, until, stamp, fingerprint), INSERT, UPDATE, DELETE ON sealed_day_list TO kiosk_staff;
