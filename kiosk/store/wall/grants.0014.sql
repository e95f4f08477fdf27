-- What is known of people beside their contact card is for staff; no kiosk's login reads it.
GRANT SELECT, INSERT, UPDATE, DELETE
  ON human_name, patient_identifier, patient_telecom, patient_address, related_person, patient_link
  TO kiosk_staff, kiosk_import;
