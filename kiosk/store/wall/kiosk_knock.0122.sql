-- Who knocks is counted as failed, and that has to be committed before anything is judged: otherwise somebody
-- could look at the answer, roll back, and never have tried. For the same reason staff are told here of who is tried
-- for the last time.
-- Its plans are made once, whatever is asked, and find a few rows by an index, however small a table was then.
CREATE OR REPLACE FUNCTION kiosk_knock(name_key text, born date, factor text, answer text, kiosk_name text,
  attempt_id text)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE
  login text := kiosk_login(kiosk_name);
  -- One code of a letter is one identity, whatever birth dates are tried with it.
  claimed text := encode(sha256(convert_to(CASE factor WHEN 'code' THEN 'code|' || answer
    ELSE name_key || '|' || to_char(born, 'YYYY-MM-DD') END, 'UTF8')), 'hex');
  keys text[] := string_to_array(name_key, ' ');
  named text[];
  who text;
  moment timestamp;
  weighed record;
BEGIN
  -- What one typed name may mean is few names; whoever sends more tries more people at once.
  IF cardinality(keys) > 4 THEN
    RETURN false;
  END IF;
  -- Of whoever has one of these names and was born on this day the tries are counted, whichever name was given; and of
  -- whoever a letter of today is for.
  IF factor = 'code' THEN
    SELECT kiosk_lettered(answer, t.begins, t.ends) INTO named FROM kiosk_today(kiosk_now()) t;
  ELSE
    named := ARRAY(SELECT DISTINCT n.patient_id FROM patient_name n
      WHERE n.key = ANY (keys) AND n.birth_date = born ORDER BY n.patient_id);
  END IF;
  who := coalesce(named[1], '');
  -- One at a time for each kiosk, each identity and each person, so that no count is overtaken: as `kiosk_hold`.
  PERFORM 1 FROM row_lock
    WHERE slot IN (256 + (hashtextextended(login, 0) & 255)::integer,
      512 + (hashtextextended(claimed, 0) & 255)::integer,
      768 + (hashtextextended(coalesce(nullif(who, ''), claimed), 0) & 255)::integer)
    ORDER BY slot FOR UPDATE;
  moment := kiosk_now();
  SELECT * INTO weighed FROM kiosk_weighed(claimed, login, named, moment, '');
  IF weighed.failed >= weighed.tries THEN
    PERFORM kiosk_alert(login, '', born, moment);
    RETURN false;
  END IF;
  IF greatest(weighed.failed, weighed.guessed) + 1 >= weighed.tries THEN
    PERFORM kiosk_alert(login, who, born, moment);
  END IF;
  INSERT INTO identity_attempt (id, kiosk, identity, at, matched, claim, person) VALUES (attempt_id, login, claimed,
    moment, false, encode(sha256(convert_to(claimed || '|' || factor || '|' || answer
      || CASE factor WHEN 'code' THEN '|' || to_char(born, 'YYYY-MM-DD') ELSE '' END, 'UTF8')), 'hex'), who);
  RETURN true;
END $$;
