-- A close says of each purse what the payments that it marks come to, looked at when it is committed: nobody closes a day
-- with less.
CREATE FUNCTION kiosk_close_adds_up() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF EXISTS (
    SELECT 1 FROM (SELECT p.till, p.way, p.currency, count(*) AS payments,
          coalesce(sum(p.taken) FILTER (WHERE p.returns_id IS NULL), 0) AS taken,
          coalesce(sum(p.taken) FILTER (WHERE p.returns_id IS NOT NULL), 0) AS returned
        FROM payment p WHERE p.close_id = NEW.id GROUP BY p.till, p.way, p.currency) m
      FULL JOIN (SELECT * FROM day_close_line n WHERE n.close_id = NEW.id) l USING (till, way, currency)
    WHERE (coalesce(m.payments, 0), coalesce(m.taken, 0), coalesce(m.returned, 0))
      IS DISTINCT FROM (coalesce(l.payments, 0)::bigint, coalesce(l.taken, 0)::numeric, coalesce(l.returned, 0)::numeric)) THEN
    RAISE insufficient_privilege USING MESSAGE = 'a close says what the payments come to that it marks';
  END IF;
  RETURN NULL;
END $$;
