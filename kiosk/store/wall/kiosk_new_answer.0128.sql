-- What a kiosk takes as an answer of who somebody is comes on file from a computer of staff only under somebody whose password
-- was typed lately: whoever found a window open would let a kiosk take another for the patient. That it is taken away needs none.
CREATE FUNCTION kiosk_new_answer() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND pg_has_role(session_user, 'kiosk_staff', 'MEMBER')
      AND NOT pg_has_role(session_user, current_user, 'MEMBER') AND NOT kiosk_may_now('decide_changes') THEN
    RAISE EXCEPTION 'the password has to be typed again before a phone or a postcode is accepted' USING ERRCODE = '42501';
  END IF;
  RETURN NEW;
END $$;
