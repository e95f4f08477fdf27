-- Shuts out the login of a kiosk or a board, now and for good, with all that it has opened; how many connections of it were
-- ended. Of no other login: who has taken a computer of staff shuts out no other one, nor the owner. Of a computer's login
-- an administrator is wanted, signed in on this connection, whose password was typed lately.
CREATE OR REPLACE FUNCTION kiosk_shut_out(login text) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE ended integer; kind text;
BEGIN
  IF session_user <> current_user AND NOT (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = session_user)
      AND NOT kiosk_may_now('manage_computers') THEN
    RAISE insufficient_privilege USING MESSAGE = 'an administrator has to be signed in';
  END IF;
  SELECT string_agg(g.rolname, ' ') INTO kind FROM pg_auth_members a
    JOIN pg_roles g ON g.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
    WHERE m.rolname = login AND NOT m.rolsuper AND NOT m.rolcreaterole;
  IF kind IS NULL OR kind NOT IN ('kiosk_lobby', 'kiosk_board') THEN
    RAISE insufficient_privilege USING MESSAGE = 'this login is no kiosk''s and no board''s';
  END IF;
  EXECUTE format('ALTER ROLE %I NOLOGIN PASSWORD NULL', login);
  -- No code makes it anew but one that is made after this.
  PERFORM kiosk_forget_codes(login);
  UPDATE lobby_session SET expires_at = least(expires_at, (clock_timestamp() AT TIME ZONE 'UTC')) WHERE account = login;
  -- No list of a day is sealed for it any more.
  DELETE FROM kiosk_key WHERE account = login;
  SELECT count(*) FILTER (WHERE pg_terminate_backend(pid)) INTO ended FROM pg_stat_activity WHERE usename = login;
  RETURN ended;
END $$;
