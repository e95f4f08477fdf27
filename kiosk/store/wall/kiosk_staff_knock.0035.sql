-- Who tries to sign in is counted as wrong, and that has to be committed before anything is judged. ``verifier`` is the hash
-- of what is sent then. Until when nobody is let in, where there were too many; else NULL.
CREATE FUNCTION kiosk_staff_knock(who text, how text, verifier text, said text, attempt text) RETURNS timestamp
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here text := kiosk_login(said);
  tried text := encode(sha256(convert_to(who, 'UTF8')), 'hex');
  claimed text := kiosk_staff_claim(how, verifier, attempt);
  moment timestamp;
  shut timestamp;
BEGIN
  -- One at a time at each computer and for each name, so that no count is overtaken.
  PERFORM kiosk_hold(5, here);
  PERFORM kiosk_hold(6, tried);
  moment := kiosk_now();
  IF how = 'pin' THEN
    UPDATE staff_pin n SET tries = n.tries + 1, claim = claimed, claimed_at = moment
      FROM staff_account p WHERE p.id = n.account_id AND p.login = who AND n.computer = here AND n.tries < 5;
    RETURN NULL;
  END IF;
  shut := kiosk_staff_shut(tried, here, moment);
  IF shut IS NULL THEN
    INSERT INTO staff_attempt (id, login, computer, at, "right", claim)
      VALUES (attempt, tried, here, moment, false, claimed);
  END IF;
  RETURN shut;
END $$;
