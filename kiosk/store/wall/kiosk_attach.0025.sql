-- Ties this connection to a session, by a number that a sequence has given to this connection alone: `currval` says it
-- again to nobody else, no login can set it, and it ends with the connection. A process's number and its start would
-- not do: the record's owner may not see when another login's process began. A secret that opens nothing unties.
CREATE FUNCTION kiosk_attach(secret text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine bigint := nextval('lobby_connection');
BEGIN
  INSERT INTO lobby_attachment (number, session_id)
    SELECT mine, id FROM lobby_session
    WHERE id = encode(sha256(convert_to(secret, 'UTF8')), 'hex') AND account = session_user;
END $$;
