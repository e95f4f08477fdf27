-- Ends the connections of kiosks, boards and staff that have held a transaction open for longer than anything they do
-- takes: whoever does that keeps rows, or the news of everybody, from all others. How many there were. Nobody but the
-- owner ends one that is younger than everything which the programs do.
CREATE OR REPLACE FUNCTION kiosk_watchdog(seconds integer) RETURNS integer
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*) FILTER (WHERE pg_terminate_backend(a.pid))::integer FROM pg_stat_activity a
    WHERE a.datname = current_database() AND a.pid <> pg_backend_pid()
      AND a.xact_start < clock_timestamp() - make_interval(secs => greatest(seconds, CASE WHEN session_user = current_user THEN 0 ELSE 45 END))
      AND pg_has_role(current_user, a.usesysid, 'USAGE')
      AND EXISTS (SELECT 1 FROM unnest(ARRAY['kiosk_lobby', 'kiosk_board', 'kiosk_staff']) r(name)
        WHERE a.usename <> current_user AND pg_has_role(a.usesysid, r.name, 'MEMBER'))
$$;
