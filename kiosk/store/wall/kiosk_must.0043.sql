-- Refuses a computer of staff at which nobody acts who may one of these. Other logins are none of its business.
CREATE FUNCTION kiosk_must(VARIADIC wanted text[]) RETURNS void
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND pg_has_role(session_user, 'kiosk_staff', 'MEMBER')
      AND NOT pg_has_role(session_user, current_user, 'MEMBER') AND NOT kiosk_may(VARIADIC wanted) THEN
    RAISE EXCEPTION 'nobody has signed in here who may do that' USING ERRCODE = '42501';
  END IF;
END $$;
