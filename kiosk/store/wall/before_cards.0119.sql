-- As it was before; what is taken of the table is taken of its columns.
DROP VIEW shown_patient;
REVOKE SELECT ON patient FROM kiosk_staff;
GRANT SELECT ON patient TO kiosk_staff;
DROP FUNCTION kiosk_sees_patients, kiosk_owns, kiosk_told, kiosk_same_phone, kiosk_ask_phone, kiosk_asked_phone,
  kiosk_mail_stop, kiosk_text_stop, kiosk_holder;
