-- The ids of one person's records, of whom this is the number or the id of one: the record that stays first, then those that
-- are joined to it. For who may tell a patient who has looked, and sees nothing else of them.
CREATE OR REPLACE FUNCTION kiosk_records_of(said text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH found AS (
    SELECT p.id FROM patient p
      WHERE (p.mrn = said OR p.id = said) AND (session_user = current_user OR kiosk_may('report_access'))
      ORDER BY p.id LIMIT 1
  ), stays AS (
    SELECT coalesce(j.kept_id, f.id) AS id
      FROM found f LEFT JOIN patient_join j ON j.double_id = f.id AND j.parted_at IS NULL
  ), all_of_them AS (
    SELECT s.id, 0 AS place FROM stays s
    UNION ALL
    SELECT j.double_id, 1 FROM patient_join j JOIN stays s ON s.id = j.kept_id WHERE j.parted_at IS NULL
  )
  SELECT a.id::text FROM all_of_them a ORDER BY a.place, a.id
$$;
