CREATE OR REPLACE FUNCTION kiosk_close_session() RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE lobby_session SET expires_at = kiosk_now()
  WHERE id = encode(sha256(convert_to(coalesce(current_setting('kiosk.session', true), ''), 'UTF8')), 'hex')
    AND account = session_user AND expires_at > kiosk_now()
$$;
