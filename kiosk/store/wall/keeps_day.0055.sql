-- Asked of the rows alone of which something of it changes.
REVOKE ALL ON FUNCTION kiosk_keeps_day FROM PUBLIC;
CREATE TRIGGER appointment_keeps_day BEFORE UPDATE ON appointment FOR EACH ROW
  WHEN ((OLD.id, OLD.patient_id, OLD.start) IS DISTINCT FROM (NEW.id, NEW.patient_id, NEW.start))
  EXECUTE FUNCTION kiosk_keeps_day();
CREATE TRIGGER visit_keeps_day BEFORE UPDATE ON visit FOR EACH ROW
  WHEN ((OLD.id, OLD.patient_id, OLD.day, OLD.started_at) IS DISTINCT FROM (NEW.id, NEW.patient_id, NEW.day, NEW.started_at))
  EXECUTE FUNCTION kiosk_keeps_day();
CREATE TRIGGER ticket_keeps_day BEFORE UPDATE ON ticket FOR EACH ROW
  WHEN (OLD.visit_id IS DISTINCT FROM NEW.visit_id OR NEW.status IN ('waiting', 'called', 'serving')
    AND OLD.status NOT IN ('waiting', 'called', 'serving'))
  EXECUTE FUNCTION kiosk_keeps_day();
CREATE TRIGGER ticket_of_day BEFORE INSERT ON ticket FOR EACH ROW
  WHEN (NEW.status IN ('waiting', 'called', 'serving'))
  EXECUTE FUNCTION kiosk_keeps_day();
