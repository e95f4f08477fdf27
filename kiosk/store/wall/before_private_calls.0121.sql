-- As it was before; what is taken of a table is taken of its columns.
DROP VIEW shown_phone_call, shown_call_back;
REVOKE SELECT ON phone_call, call_back FROM kiosk_staff;
GRANT SELECT ON phone_call, call_back TO kiosk_staff;
DROP FUNCTION kiosk_hidden_calls, kiosk_works_phone;
