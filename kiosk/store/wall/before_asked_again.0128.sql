DROP TRIGGER kiosk_new_answer ON patient;
DROP TRIGGER kiosk_new_answer ON change_request;
DROP TRIGGER kiosk_new_answer_written ON change_request;
DROP FUNCTION kiosk_new_answer;
