-- Whether who acts may one of these, by the roles that they have now. Nobody may, where nobody has signed in. It is asked for
-- every table of a statement: so it is one query, in which each row is found by its key, asks as `kiosk_session` does without
-- calling it, and looks for no role that the account has not.
CREATE OR REPLACE FUNCTION kiosk_may(VARIADIC wanted text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine bigint;
  theirs jsonb;
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
  SELECT (SELECT p.roles FROM staff_account p WHERE p.id = s.account_id AND p.disabled_at IS NULL),
      s.computer, s.expires_at, s.opened_by INTO theirs, login, until, opened
    FROM staff_session s WHERE s.id = (SELECT a.session_id FROM staff_attachment a WHERE a.number = mine)
      AND s.closed_at IS NULL;
  RETURN theirs IS NOT NULL AND (login = session_user OR session_user = current_user)
    AND until > kiosk_now()
    AND opened IS DISTINCT FROM coalesce(pg_current_xact_id_if_assigned()::text::bigint, 0)
    AND (theirs ? 'manager' AND kiosk_allows('manager') && wanted
      OR theirs ? 'front_desk' AND kiosk_allows('front_desk') && wanted
      OR theirs ? 'clinician' AND kiosk_allows('clinician') && wanted
      OR theirs ? 'administrator' AND kiosk_allows('administrator') && wanted
      OR theirs ? 'auditor' AND kiosk_allows('auditor') && wanted);
END $$;
