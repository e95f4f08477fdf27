-- Whoever acts sets their own password, if their old one, or a code, was typed just now. Whether that was done. A code that
-- is still there was made for the old salt.
CREATE FUNCTION kiosk_staff_password(new_salt text, new_cost text, new_verifier text, event_id text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine staff_session;
BEGIN
  SELECT * INTO mine FROM staff_session s
    WHERE s.id = kiosk_session(true) AND s.confirmed_at > kiosk_now() - interval '5 minutes';
  IF NOT FOUND THEN
    RETURN false;
  END IF;
  UPDATE staff_account SET salt = new_salt, cost = new_cost, verifier = new_verifier, code = '', code_until = NULL,
    changed_at = kiosk_now() WHERE id = mine.account_id;
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    SELECT event_id, kiosk_now(), p.name, 'password_set', '', p.id FROM staff_account p WHERE p.id = mine.account_id;
  RETURN true;
END $$;
