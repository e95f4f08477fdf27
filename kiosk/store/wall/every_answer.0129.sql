-- Whatever a kiosk takes as a second answer comes on file by staff as the one on the contact card does: the other phones and
-- addresses, those that count again, and those of a record that is joined. A new record is nobody's yet.
REVOKE ALL ON FUNCTION kiosk_new_double FROM PUBLIC;
CREATE TRIGGER kiosk_new_answer_written BEFORE INSERT ON patient_telecom FOR EACH ROW
  WHEN (NEW.key <> '' AND NEW.use <> 'old') EXECUTE FUNCTION kiosk_new_answer();
CREATE TRIGGER kiosk_new_answer BEFORE UPDATE ON patient_telecom FOR EACH ROW
  WHEN (NEW.key <> '' AND NEW.use <> 'old' AND (NEW.patient_id, NEW.key, NEW.use, NEW.period_start, NEW.period_end)
    IS DISTINCT FROM (OLD.patient_id, OLD.key, OLD.use, OLD.period_start, OLD.period_end))
  EXECUTE FUNCTION kiosk_new_answer();
CREATE TRIGGER kiosk_new_answer_written BEFORE INSERT ON patient_address FOR EACH ROW
  WHEN (NEW.key <> '' AND NEW.use <> 'old') EXECUTE FUNCTION kiosk_new_answer();
CREATE TRIGGER kiosk_new_answer BEFORE UPDATE ON patient_address FOR EACH ROW
  WHEN (NEW.key <> '' AND NEW.use <> 'old' AND (NEW.patient_id, NEW.key, NEW.use, NEW.period_start, NEW.period_end)
    IS DISTINCT FROM (OLD.patient_id, OLD.key, OLD.use, OLD.period_start, OLD.period_end))
  EXECUTE FUNCTION kiosk_new_answer();
CREATE TRIGGER kiosk_new_double_written BEFORE INSERT ON patient_join FOR EACH ROW
  WHEN (NEW.parted_at IS NULL) EXECUTE FUNCTION kiosk_new_double();
CREATE TRIGGER kiosk_new_double BEFORE UPDATE ON patient_join FOR EACH ROW
  WHEN (NEW.parted_at IS DISTINCT FROM OLD.parted_at) EXECUTE FUNCTION kiosk_new_double();
