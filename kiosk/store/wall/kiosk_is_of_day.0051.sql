-- Whether a patient is here, was today, or is expected: the rule of `is_of_day` of `kiosk/services/desk/opening.py`, which a
-- test compares with it. Such as midnight comes over are of the day as far as their windows reach.
CREATE FUNCTION kiosk_is_of_day(of_patient text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moment timestamp := kiosk_now();
  zone text := coalesce((SELECT value #>> '{}' FROM setting WHERE key = 'zone'), 'America/New_York');
  early interval;
  late interval;
  today date;
  begins timestamp;
  ends timestamp;
BEGIN
  SELECT make_interval(mins => greatest(s.early, k.early), secs => 1), make_interval(mins => greatest(s.late, k.late))
    INTO early, late
    FROM (SELECT coalesce(max((value #>> '{}')::integer) FILTER (WHERE key = 'early_minutes'), 45) AS early,
        coalesce(max((value #>> '{}')::integer) FILTER (WHERE key = 'late_minutes'), 15) AS late
        FROM setting WHERE key IN ('early_minutes', 'late_minutes')) s,
      (SELECT coalesce(max(early_minutes), 0) AS early, coalesce(max(late_minutes), 0) AS late FROM visit_type) k;
  SELECT d.begins, d.ends INTO begins, ends FROM kiosk_today(moment) d;
  BEGIN
    today := (moment AT TIME ZONE 'UTC' AT TIME ZONE zone)::date;
  EXCEPTION WHEN invalid_parameter_value THEN
    today := moment::date;
  END;
  begins := least(begins, moment - late);
  ends := greatest(ends, moment + early);
  RETURN EXISTS (SELECT 1 FROM visit v WHERE v.patient_id = of_patient
      AND (v.day = today OR v.started_at >= moment - late - early))
    OR EXISTS (SELECT 1 FROM visit v JOIN ticket t ON t.visit_id = v.id
      WHERE v.patient_id = of_patient AND t.status IN ('waiting', 'called', 'serving'))
    OR EXISTS (SELECT 1 FROM appointment b
      WHERE b.patient_id = of_patient AND b.start >= begins AND b.start < ends);
END $$;
