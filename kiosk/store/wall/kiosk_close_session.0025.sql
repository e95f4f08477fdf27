-- Whoever is tied to the session ends it, for all of its connections.
CREATE OR REPLACE FUNCTION kiosk_close_session() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine bigint;
BEGIN
  BEGIN
    mine := currval('lobby_connection');
  EXCEPTION WHEN object_not_in_prerequisite_state THEN
    RETURN;
  END;
  UPDATE lobby_session SET expires_at = kiosk_now()
    WHERE id = (SELECT session_id FROM lobby_attachment WHERE number = mine)
      AND account = session_user AND expires_at > kiosk_now();
END $$;
