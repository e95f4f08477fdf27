-- A one-time code for a new computer: what waits for it, and the login by which it may come and say the code; until when. That
-- one may knock and redeem, and nothing else; whose password it has is a part of the code, the rest is judged
-- by `kiosk_redeem`. The names of both logins and what they may become are narrow: this is the owner's right to make logins.
CREATE FUNCTION kiosk_offer_enrolment(code text, login text, for_program text, at_place text, secret text, wanted text,
  said_by text, minutes integer) RETURNS timestamp
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moment timestamp := kiosk_now();
  ends timestamp := moment + make_interval(mins => least(minutes, 1440));
  enters text := 'kiosk_enrol_' || code;
BEGIN
  PERFORM kiosk_keeps_computers();
  IF code !~ '^[0-9a-z]{4}$' OR login !~ '^[a-z][a-z0-9_]{0,39}$' OR login ~ '^(kiosk|pg)_' OR wanted !~ '^[0-9a-f]{64}$'
      OR for_program NOT IN ('lobby', 'staff', 'board') OR length(said_by) > 100 OR ends <= moment
      OR secret !~ '^SCRAM-SHA-256\$\d{4,6}:[A-Za-z0-9+/=]{16,64}\$[A-Za-z0-9+/=]{44}:[A-Za-z0-9+/=]{44}$'
      OR at_place <> '' AND NOT EXISTS (SELECT FROM location l WHERE l.id = at_place AND l.in_use) THEN
    RAISE EXCEPTION 'no enrolment can be so' USING ERRCODE = 'check_violation';
  END IF;
  -- A kiosk or a board that is there may be another computer from now on. Of staff's, only the owner says so: who has taken
  -- one shuts out no other.
  IF EXISTS (SELECT FROM pg_roles r WHERE r.rolname = login) AND (kiosk_program_of(login) IS DISTINCT FROM for_program
      OR for_program = 'staff' AND session_user <> current_user) THEN
    RAISE EXCEPTION 'there is a login of this name' USING ERRCODE = 'check_violation';
  END IF;
  PERFORM kiosk_forget_codes(login);
  IF (SELECT count(*) FROM enrolment) >= 50 THEN
    RAISE EXCEPTION 'too many codes wait' USING ERRCODE = 'check_violation';
  END IF;
  INSERT INTO enrolment (id, name, program, place, wanted, claim, tries, made_by, made_at, expires_at)
    VALUES (code, login, for_program, at_place, wanted, '', 0, said_by, moment, ends);
  EXECUTE format('CREATE ROLE %I LOGIN NOCREATEDB NOCREATEROLE CONNECTION LIMIT 2 PASSWORD %L VALID UNTIL %L IN ROLE kiosk_enrolling',
    enters, secret, ends::text || '+00');
  EXECUTE format('ALTER ROLE %I SET statement_timeout = ''10s''', enters);
  RETURN ends;
END $$;
