-- When the bookings start, from and to, of whoever is of the day by them: as `kiosk_is_of_day` has it.
CREATE FUNCTION kiosk_attended() RETURNS timestamp[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE moment timestamp := kiosk_now();
BEGIN
  RETURN (SELECT ARRAY[least(t.begins, moment - make_interval(mins => greatest(s.late, k.late))),
      greatest(t.ends, moment + make_interval(mins => greatest(s.early, k.early), secs => 1))]
    FROM kiosk_today(moment) t,
      (SELECT coalesce(max((value #>> '{}')::integer) FILTER (WHERE key = 'late_minutes'), 15) AS late,
        coalesce(max((value #>> '{}')::integer) FILTER (WHERE key = 'early_minutes'), 45) AS early
        FROM setting WHERE key IN ('late_minutes', 'early_minutes')) s,
      (SELECT coalesce(max(late_minutes), 0) AS late, coalesce(max(early_minutes), 0) AS early FROM visit_type) k);
END $$;
