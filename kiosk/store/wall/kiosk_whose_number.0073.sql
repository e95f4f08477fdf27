-- Whose a telephone number may be, as `kiosk_significant` makes it: patients by what is on file of them, and those who have to
-- do with a patient; who they are to the patient, and whether they may come for them on a day. Of joined records it is the one
-- that stays.
CREATE FUNCTION kiosk_whose_number(wanted text, on_day date) RETURNS TABLE (patient text, related text, name text,
  relation text, comes boolean)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  WITH whose AS (
    SELECT p.id AS patient, ''::text AS related, ''::text AS name, ''::text AS relation, false AS comes
      FROM patient p
      WHERE kiosk_tail(p.phone_key) = right(wanted, 4) AND kiosk_same_number(kiosk_significant(p.phone), wanted)
    UNION
    SELECT t.patient_id, '', '', '', false
      FROM patient_telecom t
      WHERE kiosk_tail(t.key) = right(wanted, 4) AND t.use <> 'old' AND coalesce(t.period_start, on_day) <= on_day
        AND coalesce(t.period_end, on_day) >= on_day AND kiosk_same_number(kiosk_significant(t.value), wanted)
    UNION
    SELECT r.patient_id, r.id, r.name, r.relationship, r.represents AND coalesce(r.period_start, on_day) <= on_day
        AND coalesce(r.period_end, on_day) >= on_day
      FROM related_person r
      WHERE kiosk_tail(r.phone_key) = right(wanted, 4) AND r.active
        AND kiosk_same_number(kiosk_significant(r.phone), wanted)
  )
  SELECT DISTINCT coalesce(j.kept_id, w.patient)::text AS patient, w.related::text, w.name, w.relation, w.comes
    FROM whose w LEFT JOIN patient_join j ON j.double_id = w.patient AND j.parted_at IS NULL
    ORDER BY 1, 2 LIMIT 50
$$;
