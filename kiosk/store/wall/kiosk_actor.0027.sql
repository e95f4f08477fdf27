-- Who acts, for the audit: a kiosk's login is nobody but itself, whatever name it says. Of a superuser, who is of every
-- role, it is taken as said. What staff's logins say is stamped here as well, once the database knows who has signed in.
CREATE FUNCTION kiosk_actor(said text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND pg_has_role(session_user, 'kiosk_lobby', 'MEMBER')
      AND NOT pg_has_role(session_user, 'kiosk_staff', 'MEMBER') THEN
    RETURN session_user;
  END IF;
  RETURN said;
END $$;
