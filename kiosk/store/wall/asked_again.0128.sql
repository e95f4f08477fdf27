-- A new phone or postcode is accepted by somebody whose password was typed lately, in the request and on the card alike.
REVOKE ALL ON FUNCTION kiosk_new_answer FROM PUBLIC;
CREATE TRIGGER kiosk_new_answer BEFORE UPDATE ON patient FOR EACH ROW
  WHEN (NEW.phone <> '' AND NEW.phone IS DISTINCT FROM OLD.phone
    OR NEW.phone_key <> '' AND NEW.phone_key IS DISTINCT FROM OLD.phone_key
    OR NEW.postal_code <> '' AND NEW.postal_code IS DISTINCT FROM OLD.postal_code
    OR NEW.postal_key <> '' AND NEW.postal_key IS DISTINCT FROM OLD.postal_key)
  EXECUTE FUNCTION kiosk_new_answer();
CREATE TRIGGER kiosk_new_answer BEFORE UPDATE ON change_request FOR EACH ROW
  WHEN (NEW.status = 'accepted' AND NEW.field IN ('phone', 'postal_code') AND OLD.* IS DISTINCT FROM NEW.*)
  EXECUTE FUNCTION kiosk_new_answer();
CREATE TRIGGER kiosk_new_answer_written BEFORE INSERT ON change_request FOR EACH ROW
  WHEN (NEW.status = 'accepted' AND NEW.field IN ('phone', 'postal_code'))
  EXECUTE FUNCTION kiosk_new_answer();
