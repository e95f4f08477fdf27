-- A patient may come several times a day; a login that opens visits without end is stopped.
CREATE TRIGGER visit_within_limits BEFORE INSERT ON visit
  FOR EACH ROW EXECUTE FUNCTION kiosk_within_limits(2000);
