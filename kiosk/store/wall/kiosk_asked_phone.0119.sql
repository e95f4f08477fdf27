-- As what it is kept that who acts has asked on whose card a number stands: nothing of the number can be read from it.
CREATE FUNCTION kiosk_asked_phone(digits text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'phone ' || left(encode(sha256(convert_to(digits || ' ' || coalesce(kiosk_session(false), ''), 'UTF8')), 'hex'), 24)
$$;
