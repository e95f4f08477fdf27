-- Says where the computer with this login stands from now on; whether that is news. What was sealed for it is of another
-- place, and goes.
CREATE FUNCTION kiosk_move(login text, at_place text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM kiosk_keeps_computers();
  IF kiosk_program_of(login) IS NULL
      OR at_place <> '' AND NOT EXISTS (SELECT FROM location l WHERE l.id = at_place AND l.in_use) THEN
    RAISE EXCEPTION 'no such login, or no such place' USING ERRCODE = 'check_violation';
  END IF;
  IF EXISTS (SELECT FROM computer_place p WHERE p.account = login AND p.place = at_place) THEN
    RETURN false;
  END IF;
  INSERT INTO computer_place (account, place, fixed_at) VALUES (login, at_place, kiosk_now())
    ON CONFLICT (account) DO UPDATE SET place = excluded.place, fixed_at = excluded.fixed_at;
  UPDATE kiosk_key k SET place = at_place WHERE k.account = login;
  DELETE FROM sealed_day_list l WHERE l.account = login;
  RETURN true;
END $$;
