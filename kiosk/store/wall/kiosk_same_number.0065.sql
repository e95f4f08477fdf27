-- Whether two numbers, as `kiosk_significant` makes them, may be one, of which one says its country, or its town, and the
-- other does not.
CREATE FUNCTION kiosk_same_number(one text, other text) RETURNS boolean
LANGUAGE sql IMMUTABLE SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT one <> '' AND other <> '' AND CASE WHEN one LIKE '+%' AND other LIKE '+%' THEN one = other
    ELSE right(ltrim(one, '+'), length(ltrim(other, '+'))) = ltrim(other, '+')
      OR right(ltrim(other, '+'), length(ltrim(one, '+'))) = ltrim(one, '+') END
$$;
