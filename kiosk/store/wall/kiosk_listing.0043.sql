-- When the bookings start, from and to, of whoever a list is made of now; NULL where none is made. Nobody acts then, and
-- nothing is written: what let this login read has been committed before.
CREATE FUNCTION kiosk_listing() RETURNS timestamp[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF coalesce(current_setting('kiosk.shown', true), '') <> '' OR pg_current_xact_id_if_assigned() IS NOT NULL
      OR NOT kiosk_makes_lists() THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT ARRAY[t.begins - make_interval(mins => greatest(s.late, k.late)),
      t.ends + make_interval(mins => greatest(s.early, k.early) + 1)]
    FROM kiosk_today(kiosk_now()) t,
      (SELECT coalesce(max((value #>> '{}')::integer) FILTER (WHERE key = 'late_minutes'), 15) AS late,
        coalesce(max((value #>> '{}')::integer) FILTER (WHERE key = 'early_minutes'), 45) AS early
        FROM setting WHERE key IN ('late_minutes', 'early_minutes')) s,
      (SELECT coalesce(max(late_minutes), 0) AS late, coalesce(max(early_minutes), 0) AS early FROM visit_type) k);
END $$;
