DROP TRIGGER kiosk_new_answer_written ON patient_telecom;
DROP TRIGGER kiosk_new_answer ON patient_telecom;
DROP TRIGGER kiosk_new_answer_written ON patient_address;
DROP TRIGGER kiosk_new_answer ON patient_address;
DROP TRIGGER kiosk_new_double_written ON patient_join;
DROP TRIGGER kiosk_new_double ON patient_join;
DROP FUNCTION kiosk_new_double;
