-- Who knocks is counted as failed, and that has to be committed before anything is judged: otherwise somebody
-- could look at the answer, roll back, and never have tried. For the same reason staff are told here of who is tried
-- for the last time.
CREATE OR REPLACE FUNCTION kiosk_knock(name_key text, born date, factor text, answer text, kiosk_name text,
  attempt_id text)
RETURNS boolean LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  login text := kiosk_login(kiosk_name);
  claimed text := encode(sha256(convert_to(name_key || '|' || to_char(born, 'YYYY-MM-DD'), 'UTF8')), 'hex');
  keys text[] := string_to_array(name_key, ' ');
  tries integer := kiosk_number_setting('identity_tries', 5);
  named text[];
  who text;
  moment timestamp;
  failed integer;
BEGIN
  -- What one typed name may mean is few names; whoever sends more tries more people at once.
  IF cardinality(keys) > 4 THEN
    RETURN false;
  END IF;
  -- One at a time for each kiosk and each identity, so that no count is overtaken.
  PERFORM kiosk_hold(1, login);
  PERFORM kiosk_hold(2, claimed);
  SELECT coalesce(array_agg(DISTINCT n.patient_id), '{}') INTO named FROM patient_name n
    WHERE n.key = ANY (keys) AND n.birth_date = born;
  -- Of whoever has one of these names and was born on this day the tries are counted, whichever name was given.
  who := coalesce((SELECT min(n) FROM unnest(named) n), '');
  PERFORM kiosk_hold(3, coalesce(nullif(who, ''), claimed));
  moment := kiosk_now();
  failed := kiosk_failures(claimed, login, moment, '');
  IF failed >= tries THEN
    PERFORM kiosk_alert(login, '', born, moment);
    RETURN false;
  END IF;
  IF greatest(failed, kiosk_guessed(named, moment, '')) + 1 >= tries THEN
    PERFORM kiosk_alert(login, who, born, moment);
  END IF;
  INSERT INTO identity_attempt (id, kiosk, identity, at, matched, claim, person) VALUES (attempt_id, login, claimed,
    moment, false, encode(sha256(convert_to(claimed || '|' || factor || '|' || answer, 'UTF8')), 'hex'), who);
  RETURN true;
END $$;
