-- What stands in the code of a booking's letter, as `kiosk/domain/planning/letter_code.py` has it. For functions alone.
CREATE FUNCTION kiosk_letter_mac(booking text, inner_block text, outer_block text) RETURNS text
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT substr(encode(sha256(decode(outer_block, 'hex')
    || sha256(decode(inner_block, 'hex') || convert_to(booking, 'UTF8'))), 'hex'), 1, 20)
$$;
