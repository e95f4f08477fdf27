-- Whoever has one of these names and was born on one of these days, with each phone by which they may be told on a day: an
-- answer that is two people's opens nothing on a list. Whoever makes a list is told of no name that is not on it.
CREATE FUNCTION kiosk_namesakes(names text[], births date[], of_day date)
RETURNS TABLE (name text, born date, patient text, phone text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH named AS (
    SELECT n.key, n.birth_date, n.patient_id, p.phone_key
    FROM patient_name n JOIN patient p ON p.id = n.patient_id
    WHERE n.key = ANY(names) AND n.birth_date = ANY(births) AND NOT p.deceased
      AND (session_user = current_user OR EXISTS (SELECT 1 FROM patient_name l
        WHERE l.key = n.key AND l.birth_date = n.birth_date AND kiosk_is_listed(l.patient_id, kiosk_listing())))
  )
  SELECT n.key::text, n.birth_date, n.patient_id::text, n.phone_key::text FROM named n WHERE n.phone_key <> ''
  UNION
  SELECT n.key::text, n.birth_date, n.patient_id::text, t.key::text
    FROM named n JOIN patient_telecom t ON t.patient_id = n.patient_id
    WHERE t.key <> '' AND t.use <> 'old' AND coalesce(t.period_start, of_day) <= of_day
      AND coalesce(t.period_end, of_day) >= of_day
$$;
