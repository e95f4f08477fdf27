-- The list that is sealed for this login, without its text where the kiosk has that already. Of a day that is over there
-- is none. Others' rows are not touched: a login that holds what it has touched would hold them up.
CREATE FUNCTION kiosk_day_list(kiosk_name text, known text, OUT of_day date, OUT its_stamp text, OUT its_text text)
RETURNS SETOF record
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine text := kiosk_login(kiosk_name);
BEGIN
  DELETE FROM sealed_day_list l WHERE l.account = mine AND l.until <= kiosk_now();
  RETURN QUERY SELECT l.day, l.stamp::text, CASE WHEN l.stamp <> known THEN l.sealed END
    FROM sealed_day_list l WHERE l.account = mine;
END $$;
