-- The records of one person, of whom this is the id of one: the one that stays, and those that are joined to it.
CREATE FUNCTION kiosk_same_person(of_patient text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH stays AS (
    SELECT coalesce((SELECT j.kept_id FROM patient_join j WHERE j.double_id = of_patient AND j.parted_at IS NULL), of_patient)
      AS id
  )
  SELECT array_agg(a.id::text) FROM (SELECT s.id FROM stays s
    UNION SELECT j.double_id FROM patient_join j JOIN stays s ON s.id = j.kept_id WHERE j.parted_at IS NULL) a
$$;
