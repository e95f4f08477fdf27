-- As what it is kept that who acts has asked for a telephone number: nothing of the number can be read from it.
CREATE FUNCTION kiosk_asked_number(wanted text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT 'caller ' || left(encode(sha256(convert_to(wanted || ' ' || coalesce(kiosk_session(false), ''), 'UTF8')), 'hex'), 32)
$$;
