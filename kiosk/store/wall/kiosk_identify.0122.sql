-- The one door: judges what somebody has knocked with, and opens exactly one record. It says nothing of whose that is:
-- the session does, once it is committed.
-- Its plans are made once, whatever is asked, and find a few rows by an index, however small a table was then.
CREATE OR REPLACE FUNCTION kiosk_identify(name_key text, born date, factor text, answer text, kiosk_name text,
  attempt_id text, event_id text, day_begin timestamp, day_end timestamp) RETURNS jsonb
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  login text := kiosk_login(kiosk_name);
  -- As `kiosk_knock` has it.
  claimed text := encode(sha256(convert_to(CASE factor WHEN 'code' THEN 'code|' || answer
    ELSE name_key || '|' || to_char(born, 'YYYY-MM-DD') END, 'UTF8')), 'hex');
  keys text[] := string_to_array(name_key, ' ');
  moment timestamp;
  named text[];
  people text[];
  secret text;
  session_key text;
  weighed record;
  delivery_days integer;
  session_minutes integer;
  begins timestamp;
  ends timestamp;
  earlier boolean := false;
BEGIN
  -- A transaction that has written something has a number; then the knock might be its own, not yet committed.
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'knock in a transaction of its own';
  END IF;
  SELECT a.at INTO moment FROM identity_attempt a WHERE a.id = attempt_id AND a.kiosk = login
    AND a.claim = encode(sha256(convert_to(claimed || '|' || factor || '|' || answer
      || CASE factor WHEN 'code' THEN '|' || to_char(born, 'YYYY-MM-DD') ELSE '' END, 'UTF8')), 'hex')
    AND a.at > kiosk_now() - interval '1 minute';
  IF moment IS NULL THEN
    RETURN jsonb_build_object('outcome', 'desk');
  END IF;
  IF factor = 'code' THEN
    -- A letter is good on its booking's day, whatever days are asked for.
    SELECT kiosk_lettered(answer, t.begins, t.ends), day_begin < t.begins INTO named, earlier FROM kiosk_today(moment) t;
  ELSE
    named := ARRAY(SELECT DISTINCT n.patient_id FROM patient_name n
      WHERE n.key = ANY (keys) AND cardinality(keys) <= 4 AND n.birth_date = born);
  END IF;
  SELECT coalesce(max(value::text::integer) FILTER (WHERE key = 'delivery_days'), 31),
      coalesce(max(value::text::integer) FILTER (WHERE key = 'session_minutes'), 30)
    INTO delivery_days, session_minutes FROM setting WHERE key IN ('delivery_days', 'session_minutes');
  -- What somebody has done at this kiosk before comes later: of whom it has opened by this very letter.
  IF factor = 'code' AND earlier AND cardinality(named) = 0 THEN
    named := ARRAY(SELECT DISTINCT a.person FROM identity_attempt a
      WHERE a.identity = claimed AND a.kiosk = login AND a.matched AND a.person <> ''
        AND a.at > moment - make_interval(days => delivery_days));
  END IF;
  earlier := false;
  SELECT * INTO weighed FROM kiosk_weighed(claimed, login, named, moment, attempt_id);
  IF weighed.failed >= weighed.tries THEN
    RETURN jsonb_build_object('outcome', 'desk');
  END IF;
  -- What days a login asks for is its own word. Of those to come there is none; of those that are over, as many as what
  -- a kiosk has recorded may come later.
  IF session_user <> current_user THEN
    SELECT t.begins, t.ends INTO begins, ends FROM kiosk_today(moment) t;
    day_end := least(day_end, ends);
    earlier := day_begin < begins;
    day_begin := greatest(day_begin, begins - make_interval(days => delivery_days));
  END IF;
  -- Who has been tried too often under several names is found by none: to say so would tell that the names are theirs.
  -- In the place of a double that staff have joined stands the record that stays, once.
  people := ARRAY(SELECT DISTINCT s.id
    FROM patient p LEFT JOIN patient_join j ON j.double_id = p.id AND j.parted_at IS NULL
      JOIN patient s ON s.id = coalesce(j.kept_id, p.id)
    WHERE p.id = ANY (named) AND weighed.guessed < weighed.tries AND NOT p.deceased AND NOT s.deceased AND answer <> ''
      AND CASE factor
        WHEN 'phone' THEN p.phone_key = answer OR EXISTS (SELECT 1 FROM patient_telecom t
          WHERE t.patient_id = p.id AND t.key = answer AND t.use <> 'old'
            AND (t.period_start IS NULL OR t.period_start <= day_end::date)
            AND (t.period_end IS NULL OR t.period_end >= day_begin::date))
        WHEN 'postcode' THEN p.postal_key = answer OR EXISTS (SELECT 1 FROM patient_address h
          WHERE h.patient_id = p.id AND h.key = answer AND h.use <> 'old'
            AND (h.period_start IS NULL OR h.period_start <= day_end::date)
            AND (h.period_end IS NULL OR h.period_end >= day_begin::date))
        -- The letter is the first answer, and the birth date the second.
        WHEN 'code' THEN p.birth_date = born
        ELSE false END);
  -- Who has no booking in these days is as unknown here as somebody whom there is not.
  IF NOT EXISTS (SELECT 1 FROM appointment a
      WHERE a.patient_id = ANY (people) AND a.start >= day_begin AND a.start < day_end)
    -- What was for a day that is over may have been moved since.
    AND NOT (earlier AND EXISTS (SELECT 1 FROM appointment_history h JOIN appointment a ON a.id = h.appointment_id
      WHERE a.patient_id = ANY (people) AND h.start >= day_begin AND h.start < day_end)) THEN
    people := '{}';
  END IF;
  IF cardinality(people) > 1 OR (cardinality(people) = 0 AND weighed.failed + 1 >= weighed.tries) THEN
    RETURN jsonb_build_object('outcome', 'desk');
  END IF;
  IF cardinality(people) = 0 THEN
    RETURN jsonb_build_object('outcome', 'none', 'left', weighed.tries - weighed.failed - 1);
  END IF;
  secret := replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', '');
  session_key := encode(sha256(convert_to(secret, 'UTF8')), 'hex');
  WITH tried AS (UPDATE identity_attempt SET matched = true WHERE id = attempt_id),
    old AS (DELETE FROM lobby_session WHERE expires_at < moment - interval '1 day'),
    opened AS (INSERT INTO lobby_session (id, patient_id, account, kiosk, opened_at, expires_at, opened_by)
      VALUES (session_key, people[1], session_user, login, moment, moment + make_interval(mins => session_minutes),
        pg_current_xact_id()::text::bigint))
    -- As `kiosk_attach` ties a connection to a session.
    INSERT INTO lobby_attachment (number, session_id) VALUES (nextval('lobby_connection'), session_key);
  INSERT INTO audit_event (id, at, actor, action, patient_id)
    VALUES (event_id, moment, login, 'identify', people[1]);
  RETURN jsonb_build_object('outcome', 'one', 'session', secret);
END $$;
