-- Whose a telephone number may be, of whom nobody else reads it who has not opened the record, and whether each patient is of
-- the day: nobody but those of whom it is committed that they are shown. See `kiosk_callers_knock` and `kiosk_callers_note`.
CREATE FUNCTION kiosk_callers(number text, on_day date) RETURNS TABLE (patient_id text, related_id text,
  related_name text, relationship text, may_come boolean, of_day boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  wanted text := kiosk_significant(number);
  asked timestamp;
BEGIN
  PERFORM kiosk_must('work_phone');
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'knock in a transaction of its own';
  END IF;
  SELECT w.since INTO asked FROM write_count w
    WHERE w.account = session_user AND w.of_table = kiosk_asked_number(wanted) AND w.written = 2
      AND w.since > kiosk_now() - interval '1 minute';
  RETURN QUERY
    SELECT s.patient, s.related, s.name, s.relation, s.comes, kiosk_is_of_day(s.patient)
      FROM kiosk_whose_number(wanted, on_day) s
      WHERE asked IS NOT NULL AND EXISTS (SELECT 1 FROM audit_event e
        WHERE e.patient_id = s.patient AND e.action = 'caller_shown' AND e.at >= asked);
END $$;
