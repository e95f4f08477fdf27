-- What a try holds of the secret that it is judged with: of one try there is one judgement, whatever is rolled back.
CREATE FUNCTION kiosk_staff_claim(how text, verifier text, attempt text) RETURNS text
LANGUAGE sql IMMUTABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT encode(sha256(convert_to(how || '|' || verifier || '|' || attempt, 'UTF8')), 'hex')
$$;
