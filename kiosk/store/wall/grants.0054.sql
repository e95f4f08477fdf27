-- A record number is unique: of a row that the wall hides, a plan that was carried out tells that the index has it.
REVOKE SELECT ON patient FROM kiosk_lobby;
GRANT SELECT (id, family, given, birth_date, sex, language, phone, email, address_line, city, state, postal_code,
  emergency_name, emergency_relationship, emergency_phone, contact_confirmed_at, deceased, phone_key, postal_key)
  ON patient TO kiosk_lobby;
