-- Whether what was sent is what is kept of somebody's password, and whether they may end a lobby; NULL for a miss, which
-- says nothing of why. They are signed in for as long as that is written down: nobody is afterwards.
CREATE FUNCTION kiosk_exit_judge(who text, sent text, said text, attempt text, event_id text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here text := kiosk_login(said);
  judged text := encode(sha256(decode(sent, 'hex')), 'hex');
  moment timestamp := kiosk_now();
  person staff_account;
  secret text;
  outcome text := 'may_not';
BEGIN
  -- A transaction that has written something has a number; then the knock might be its own, not yet committed.
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'knock in a transaction of its own';
  END IF;
  SELECT * INTO person FROM staff_account p WHERE p.login = who FOR UPDATE;
  IF NOT coalesce(person.verifier = judged AND person.disabled_at IS NULL AND EXISTS (
      SELECT 1 FROM staff_attempt a WHERE a.id = attempt AND a.computer = here AND NOT a."right"
        AND a.claim = kiosk_staff_claim('password', judged, attempt) AND a.at > moment - interval '1 minute'
        AND a.login = encode(sha256(convert_to('lobby' || chr(10) || who, 'UTF8')), 'hex')), false) THEN
    INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
      VALUES (event_id, moment, here, 'sign_in_failed', '', person.id);
    RETURN NULL;
  END IF;
  UPDATE staff_attempt SET "right" = true WHERE id = attempt;
  secret := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
  INSERT INTO staff_session (id, account_id, computer, opened_at, expires_at, confirmed_at)
    VALUES (encode(sha256(convert_to(secret, 'UTF8')), 'hex'), person.id, here, moment, moment + interval '1 minute', moment);
  PERFORM kiosk_take_up(secret), set_config('kiosk.shown', 'yes', true);
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    VALUES (event_id, moment, person.name, 'signed_in', '', person.id);
  -- As `domain/permissions` has it; a test holds both together.
  IF person.roles::jsonb ?| ARRAY['front_desk', 'clinician', 'manager', 'administrator'] THEN
    outcome := 'ended';
    INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
      VALUES (gen_random_uuid()::text, moment, person.name, 'lobby_ended', '', person.id);
  END IF;
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    VALUES (gen_random_uuid()::text, moment, person.name, 'signed_out', '', person.id);
  UPDATE staff_session SET closed_at = moment WHERE account_id = person.id AND computer = here AND closed_at IS NULL;
  RETURN outcome;
END $$;
