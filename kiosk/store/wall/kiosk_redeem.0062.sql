-- Makes a login of the computer that says the right code, with the password that it has made for itself, and fixes its
-- place; what it has become. No row where the code is wrong, used, late or was tried too often: it is not said
-- which. What was said with the last knock is judged and nothing else, so that whoever takes a try back has had it.
CREATE OR REPLACE FUNCTION kiosk_redeem(sent text, secret text, event_id text,
  OUT login text, OUT its_program text, OUT its_place text) RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  judged text := encode(sha256(decode(sent, 'hex')), 'hex');
  moment timestamp := kiosk_now();
  mine enrolment;
BEGIN
  -- A transaction that has written something has a number; then the knock might be its own, not yet committed.
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'knock in a transaction of its own';
  END IF;
  IF secret !~ '^SCRAM-SHA-256\$\d{4,6}:[A-Za-z0-9+/=]{16,64}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$' THEN
    RAISE EXCEPTION 'no password' USING ERRCODE = 'check_violation';
  END IF;
  SELECT * INTO mine FROM enrolment e WHERE 'kiosk_enrol_' || e.id = session_user FOR UPDATE;
  IF NOT coalesce(mine.claim = judged AND mine.wanted = judged AND mine.used_at IS NULL AND mine.expires_at > moment, false) THEN
    IF mine.claim <> '' THEN
      UPDATE enrolment e SET claim = '' WHERE e.id = mine.id;
    END IF;
    -- Of any other the knock has written it.
    IF mine.claim = mine.wanted THEN
      INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
        VALUES (event_id, moment, session_user, 'enrolment_failed', '', left(mine.name, 36));
    END IF;
    RETURN;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles r WHERE r.rolname = mine.name) THEN
    EXECUTE format('CREATE ROLE %I LOGIN NOCREATEDB NOCREATEROLE PASSWORD %L IN ROLE %I', mine.name, secret,
      'kiosk_' || mine.program);
    -- So that its connections can be ended.
    EXECUTE format('GRANT %I TO %I', mine.name, current_user);
  ELSIF kiosk_program_of(mine.name) = mine.program THEN
    EXECUTE format('ALTER ROLE %I LOGIN PASSWORD %L', mine.name, secret);
    -- Another computer was it before.
    UPDATE lobby_session s SET expires_at = least(s.expires_at, moment) WHERE s.account = mine.name;
    PERFORM pg_terminate_backend(a.pid) FROM pg_stat_activity a WHERE a.usename = mine.name;
  ELSE
    RAISE EXCEPTION 'there is a login of this name' USING ERRCODE = 'check_violation';
  END IF;
  EXECUTE format('ALTER ROLE %I CONNECTION LIMIT 24', mine.name);
  EXECUTE format('ALTER ROLE %I SET statement_timeout = ''30s''', mine.name);
  INSERT INTO computer_place AS p (account, place, fixed_at) VALUES (mine.name, mine.place, moment)
    ON CONFLICT (account) DO UPDATE SET place = excluded.place, fixed_at = excluded.fixed_at;
  -- It tells its own key next, which nobody else can: see `kiosk_enrol`.
  DELETE FROM kiosk_key k WHERE k.account = mine.name;
  UPDATE enrolment e SET used_at = moment, claim = '' WHERE e.id = mine.id;
  EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', session_user);
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    VALUES (event_id, moment, session_user, 'computer_enrolled', '', left(mine.name, 36));
  RETURN QUERY SELECT mine.name::text, mine.program::text, mine.place::text;
END $$;
