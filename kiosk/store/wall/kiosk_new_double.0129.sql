-- Of two records that are joined the one is found under the names and answers of the other, and has its bookings with their
-- letters: staff join them, or join them again, only under somebody whose password was typed lately, as with a new phone.
CREATE FUNCTION kiosk_new_double() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND pg_has_role(session_user, 'kiosk_staff', 'MEMBER')
      AND NOT pg_has_role(session_user, current_user, 'MEMBER') AND NOT kiosk_may_now('join') THEN
    RAISE EXCEPTION 'the password has to be typed again before records are joined or taken apart' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
