-- Who knocks is counted as failed, and that has to be committed before anything is judged: otherwise somebody
-- could look at the answer, roll back, and never have tried.
CREATE OR REPLACE FUNCTION kiosk_knock(name_key text, born date, factor text, answer text, kiosk_name text,
  attempt_id text)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  login text := kiosk_login(kiosk_name);
  claimed text := encode(sha256(convert_to(name_key || '|' || to_char(born, 'YYYY-MM-DD'), 'UTF8')), 'hex');
  keys text[] := string_to_array(name_key, ' ');
  moment timestamp;
BEGIN
  -- What one typed name may mean is few names; whoever sends more tries more people at once.
  IF cardinality(keys) > 4 THEN
    RETURN false;
  END IF;
  -- One at a time for each kiosk and each identity, so that no count is overtaken.
  PERFORM pg_advisory_xact_lock(hashtextextended('kiosk:' || login, 0));
  PERFORM pg_advisory_xact_lock(hashtextextended('identity:' || claimed, 0));
  moment := kiosk_now();
  IF kiosk_failures(claimed, login, moment, '') >= kiosk_number_setting('identity_tries', 5) THEN
    RETURN false;
  END IF;
  INSERT INTO identity_attempt (id, kiosk, identity, at, matched, claim, person) VALUES (attempt_id, login, claimed,
    moment, false, encode(sha256(convert_to(claimed || '|' || factor || '|' || answer, 'UTF8')), 'hex'),
    -- Of whoever has one of these names and was born on this day the tries are counted, whichever name was given.
    coalesce((SELECT min(n.patient_id) FROM patient_name n WHERE n.key = ANY (keys) AND n.birth_date = born), ''));
  RETURN true;
END $$;
