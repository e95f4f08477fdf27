-- Whose a telephone number may be: patients by what is on file of them, and those who have to do with a patient, whose details
-- nobody else reads who has not opened the record. Of each it says who they are to the patient, whether they may come for them
-- on a day, and whether the patient is of the day; that they were shown is written down here. Of joined records it is the one
-- that stays. A login asks so often within an hour that it goes through no clinic's numbers.
CREATE OR REPLACE FUNCTION kiosk_callers(number text, on_day date, said text) RETURNS TABLE (patient_id text,
  related_id text, related_name text, relationship text, may_come boolean, of_day boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  wanted text := kiosk_significant(number);
  tail text := right(wanted, 4);
BEGIN
  IF session_user <> current_user AND NOT kiosk_may('work_phone') THEN
    RAISE EXCEPTION 'nobody has signed in here who may do that' USING ERRCODE = '42501';
  END IF;
  IF wanted = '' THEN
    RETURN;
  END IF;
  PERFORM kiosk_counted('callers', 600);
  RETURN QUERY
    WITH whose AS (
      SELECT p.id AS patient, ''::text AS related, ''::text AS name, ''::text AS relation, false AS comes
        FROM patient p
        WHERE kiosk_tail(p.phone_key) = tail AND kiosk_same_number(kiosk_significant(p.phone), wanted)
      UNION
      SELECT t.patient_id, '', '', '', false
        FROM patient_telecom t
        WHERE kiosk_tail(t.key) = tail AND t.use <> 'old' AND coalesce(t.period_start, on_day) <= on_day
          AND coalesce(t.period_end, on_day) >= on_day AND kiosk_same_number(kiosk_significant(t.value), wanted)
      UNION
      SELECT r.patient_id, r.id, r.name, r.relationship, r.represents AND coalesce(r.period_start, on_day) <= on_day
          AND coalesce(r.period_end, on_day) >= on_day
        FROM related_person r WHERE kiosk_tail(r.phone_key) = tail AND r.active
          AND kiosk_same_number(kiosk_significant(r.phone), wanted)
    ), standing AS (
      SELECT DISTINCT coalesce(j.kept_id, w.patient) AS patient, w.related, w.name, w.relation, w.comes
        FROM whose w LEFT JOIN patient_join j ON j.double_id = w.patient AND j.parted_at IS NULL
        ORDER BY 1, 2 LIMIT 50
    ), noted AS (
      INSERT INTO audit_event (id, at, actor, action, patient_id)
        SELECT gen_random_uuid()::text, kiosk_now(), kiosk_actor(said), 'caller_shown', s.patient
          FROM (SELECT DISTINCT patient FROM standing ORDER BY patient) s
        RETURNING patient_id
    )
    SELECT s.patient::text, s.related::text, s.name, s.relation, s.comes, kiosk_is_of_day(s.patient)
      FROM standing s WHERE s.patient IN (SELECT patient_id FROM noted);
END $$;
