-- Who acts, for the audit, whatever name is said: whoever has signed in, at a kiosk for as long as its lobby is ended; of a
-- kiosk or a computer at which nobody has, its login; of an import which one it is, and nobody's name. Of the record's owner and
-- of a superuser it is taken as said.
CREATE OR REPLACE FUNCTION kiosk_actor(said text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  of_staff boolean;
  of_lobby boolean;
  mine text;
BEGIN
  IF session_user = current_user THEN
    RETURN said;
  END IF;
  of_staff := pg_has_role(session_user, 'kiosk_staff', 'MEMBER');
  of_lobby := pg_has_role(session_user, 'kiosk_lobby', 'MEMBER');
  -- A superuser is of both. That is looked up where it can be so, for it takes longer than all the rest.
  IF of_staff AND of_lobby AND (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = session_user) THEN
    RETURN said;
  END IF;
  IF NOT (of_staff OR of_lobby) THEN
    RETURN CASE WHEN said ~ '^import-[a-z]+$' OR NOT pg_has_role(session_user, 'kiosk_import', 'MEMBER') THEN said
      ELSE session_user END;
  END IF;
  mine := kiosk_session(false);
  -- At a kiosk hardly ever somebody has: nothing is looked for then.
  IF mine IS NULL THEN
    RETURN session_user;
  END IF;
  RETURN coalesce((SELECT p.name FROM staff_session s JOIN staff_account p ON p.id = s.account_id WHERE s.id = mine),
    session_user);
END $$;
