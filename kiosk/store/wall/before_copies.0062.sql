-- As it was before.
CREATE OR REPLACE FUNCTION kiosk_grant(event_id text, said text, of_patient text, of_visit text, wanted text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text := kiosk_session(true);
  moment timestamp := kiosk_now();
  ends timestamp;
  reasoned timestamp;
BEGIN
  IF session_user <> current_user THEN
    IF wanted = 'join' AND kiosk_may('join') OR kiosk_may('open_patient') AND kiosk_is_of_day(of_patient) THEN
      ends := moment + interval '30 minutes';
    ELSIF kiosk_may('open_patient') THEN
      ends := (SELECT max(g.until) FROM broken_glass g
        WHERE g.patient_id = of_patient AND g.account_id = kiosk_account() AND g.ground = 'glass' AND g.until > moment);
    END IF;
    IF ends IS NOT NULL AND kiosk_is_special(of_patient) THEN
      reasoned := kiosk_reasoned(of_patient, kiosk_account());
      ends := CASE WHEN reasoned IS NOT NULL THEN least(ends, reasoned) END;
    END IF;
    IF ends IS NULL OR of_visit IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = of_patient) THEN
      RETURN false;
    END IF;
    DELETE FROM record_grant g WHERE g.until < moment - interval '1 day';
    INSERT INTO record_grant AS g (session_id, patient_id, until, opened_by)
      SELECT mine, p.id, ends, pg_current_xact_id()::text::bigint FROM patient p
        WHERE p.id IN (SELECT of_patient
          UNION SELECT j.double_id FROM patient_join j WHERE j.kept_id = of_patient AND j.parted_at IS NULL)
      ON CONFLICT (session_id, patient_id) DO UPDATE SET until = greatest(g.until, excluded.until),
        -- What is open stays so while it is opened for longer.
        opened_by = CASE WHEN g.until > moment THEN g.opened_by ELSE excluded.opened_by END;
  END IF;
  INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id)
    VALUES (event_id, moment, said, CASE WHEN of_visit IS NULL THEN 'read_record' ELSE 'read_visit' END, of_patient, of_visit);
  RETURN true;
END $$;
DROP FUNCTION kiosk_open_for_copy;
CREATE OR REPLACE FUNCTION kiosk_enrolment_knock(says text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE enrolment e SET tries = e.tries + 1, claim = says
    WHERE 'kiosk_enrol_' || e.id = session_user AND e.tries < 5 AND e.used_at IS NULL AND e.expires_at > kiosk_now()
      AND says ~ '^[0-9a-f]{64}$'
$$;
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
DROP TRIGGER ticket_of_own_site ON ticket;
DROP FUNCTION kiosk_own_site;
