-- Whoever acts is let in by a PIN from now on, at this computer and until the shift is over.
CREATE FUNCTION kiosk_staff_pin(new_salt text, new_cost text, new_verifier text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine staff_session;
BEGIN
  SELECT * INTO mine FROM staff_session s WHERE s.id = kiosk_session(true);
  DELETE FROM staff_pin n WHERE n.account_id = mine.account_id AND n.computer = mine.computer;
  INSERT INTO staff_pin (account_id, computer, salt, cost, verifier, until, tries)
    SELECT mine.account_id, mine.computer, new_salt, new_cost, new_verifier, kiosk_now() + interval '10 hours', 0
    WHERE mine.account_id IS NOT NULL;
END $$;
