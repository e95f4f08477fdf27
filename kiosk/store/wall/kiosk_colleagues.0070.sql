-- Whom a message can be for: the names of those who work with patients, but for who acts.
CREATE FUNCTION kiosk_colleagues() RETURNS TABLE (id text, name text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id::text, p.name::text FROM staff_account p
    WHERE (session_user = current_user OR kiosk_may('message'))
      AND p.id IN (SELECT kiosk_message_readers('everybody', NULL, kiosk_account()))
$$;
