-- Whether what was sent is what is kept of somebody's secret. It opens a session; with ``again``, where it is the password of
-- whoever acts, theirs counts as typed lately instead. A miss says nothing of why.
CREATE FUNCTION kiosk_staff_judge(who text, how text, sent text, said text, attempt text, event_id text, again boolean)
RETURNS jsonb LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  here text := kiosk_login(said);
  judged text := encode(sha256(decode(sent, 'hex')), 'hex');
  claimed text := kiosk_staff_claim(how, judged, attempt);
  moment timestamp := kiosk_now();
  mine text := kiosk_session(true);
  person staff_account;
  good boolean := false;
  secret text;
BEGIN
  -- A transaction that has written something has a number; then the knock might be its own, not yet committed.
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'knock in a transaction of its own';
  END IF;
  SELECT * INTO person FROM staff_account p WHERE p.login = who FOR UPDATE;
  IF how = 'pin' THEN
    good := EXISTS (SELECT 1 FROM staff_pin n WHERE n.account_id = person.id AND n.computer = here AND n.until > moment
      AND n.claim = claimed AND n.claimed_at > moment - interval '1 minute' AND n.verifier = judged);
  ELSIF EXISTS (SELECT 1 FROM staff_attempt a WHERE a.id = attempt AND a.computer = here AND a.claim = claimed
      AND a.login = encode(sha256(convert_to(who, 'UTF8')), 'hex') AND a.at > moment - interval '1 minute'
      AND NOT a."right") THEN
    good := CASE how WHEN 'password' THEN person.verifier = judged
      WHEN 'code' THEN person.code = judged AND person.code_until > moment ELSE false END;
  END IF;
  good := coalesce(good, false) AND person.disabled_at IS NULL
    AND (NOT again OR how = 'password' AND EXISTS (
      SELECT 1 FROM staff_session s WHERE s.id = mine AND s.account_id = person.id));
  IF NOT good THEN
    INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
      VALUES (event_id, moment, here, 'sign_in_failed', '', person.id);
    RETURN NULL;
  END IF;
  UPDATE staff_attempt SET "right" = true WHERE id = attempt;
  UPDATE staff_pin SET tries = 0, claim = '' WHERE account_id = person.id AND computer = here AND how = 'pin';
  UPDATE staff_account SET code = '', code_until = NULL WHERE id = person.id AND how = 'code';
  IF again THEN
    UPDATE staff_session SET confirmed_at = moment WHERE id = mine;
    RETURN jsonb_build_object('account', person.id);
  END IF;
  secret := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
  INSERT INTO staff_session (id, account_id, computer, opened_at, expires_at, confirmed_at)
    VALUES (encode(sha256(convert_to(secret, 'UTF8')), 'hex'), person.id, here, moment, moment + interval '30 minutes',
      CASE WHEN how <> 'pin' THEN moment END);
  PERFORM kiosk_take_up(secret), set_config('kiosk.shown', 'yes', true);
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    VALUES (event_id, moment, person.name, 'signed_in', '', person.id);
  RETURN jsonb_build_object('account', person.id, 'name', person.name, 'roles', person.roles, 'session', secret);
END $$;
