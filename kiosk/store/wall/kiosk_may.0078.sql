-- Whether who acts may one of these, by the roles that they have now. Nobody may, where nobody has signed in. It is asked for
-- every table of a statement: so it is one query, in which each row is found by its key, asks as `kiosk_session` does without
-- calling it, and takes the roles as they are written, of which each is a word between quotes.
CREATE OR REPLACE FUNCTION kiosk_may(VARIADIC wanted text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine bigint;
  theirs text;
  login text;
  until timestamp;
  opened bigint;
BEGIN
  IF coalesce(current_setting('kiosk.shown', true), '') = '' THEN
    RETURN false;
  END IF;
  BEGIN
    mine := currval('staff_connection');
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN false;
  END;
  SELECT (SELECT p.roles::text FROM staff_account p WHERE p.id = s.account_id AND p.disabled_at IS NULL),
      s.computer, s.expires_at, s.opened_by INTO theirs, login, until, opened
    FROM staff_session s WHERE s.id = (SELECT a.session_id FROM staff_attachment a WHERE a.number = mine)
      AND s.closed_at IS NULL;
  IF theirs IS NULL OR login <> session_user AND session_user <> current_user OR until <= kiosk_now() THEN
    RETURN false;
  END IF;
  IF opened = pg_current_xact_id_if_assigned()::text::bigint THEN
    RETURN false;
  END IF;
  RETURN kiosk_allows('front_desk') && wanted AND strpos(theirs, '"front_desk"') > 0
    OR kiosk_allows('clinician') && wanted AND strpos(theirs, '"clinician"') > 0
    OR kiosk_allows('manager') && wanted AND strpos(theirs, '"manager"') > 0
    OR kiosk_allows('administrator') && wanted AND strpos(theirs, '"administrator"') > 0
    OR kiosk_allows('auditor') && wanted AND strpos(theirs, '"auditor"') > 0;
END $$;
