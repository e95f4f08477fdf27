-- How many rows of a kind one login may write within an hour. A waiting room's patients never come near it.
CREATE TRIGGER kiosk_state_own BEFORE INSERT OR UPDATE ON kiosk_state
  FOR EACH ROW EXECUTE FUNCTION kiosk_own_state();
CREATE TRIGGER help_call_within_limits BEFORE INSERT ON help_call
  FOR EACH ROW EXECUTE FUNCTION kiosk_within_limits(200);
CREATE TRIGGER desk_entry_within_limits BEFORE INSERT ON desk_entry
  FOR EACH ROW EXECUTE FUNCTION kiosk_within_limits(2000);
