-- The public half of a kiosk's pair, under its login; whether that is the one that lists are sealed for. The first one that
-- a login gives stays: whoever has read its password has no list sealed for a key of theirs. Where the record knows the
-- place of the login, that is its place, whatever it says.
CREATE OR REPLACE FUNCTION kiosk_enrol(kiosk_name text, public text, at_place text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text := kiosk_login(kiosk_name);
  stands text := coalesce((SELECT p.place FROM computer_place p WHERE p.account = mine), at_place);
BEGIN
  IF public !~ '^[0-9a-f]{64}$' OR length(kiosk_name) > 100 OR length(at_place) > 100 THEN
    RAISE EXCEPTION 'no key of a kiosk' USING ERRCODE = 'check_violation';
  END IF;
  INSERT INTO kiosk_key AS known (account, kiosk, public_key, place, enrolled_at)
    VALUES (mine, kiosk_name, public, stands, kiosk_now())
    ON CONFLICT (account) DO UPDATE SET kiosk = excluded.kiosk, place = excluded.place
      WHERE known.public_key = excluded.public_key
        AND (known.kiosk, known.place) IS DISTINCT FROM (excluded.kiosk, excluded.place);
  RETURN EXISTS (SELECT FROM kiosk_key k WHERE k.account = mine AND k.public_key = public);
END $$;
