-- Whoever will be shown for a telephone number that was knocked with is written down, once for each knock, and committed before
-- anybody is shown: whoever took that back would else have seen them, and nobody would know. A transaction that has written
-- something has a number; then the knock might be its own, not yet committed.
CREATE FUNCTION kiosk_callers_note(number text, on_day date, said text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE wanted text := kiosk_significant(number);
BEGIN
  PERFORM kiosk_must('work_phone');
  IF pg_current_xact_id_if_assigned() IS NOT NULL THEN
    RAISE EXCEPTION 'knock in a transaction of its own';
  END IF;
  UPDATE write_count w SET written = 2 WHERE w.account = session_user AND w.of_table = kiosk_asked_number(wanted)
    AND w.written = 1 AND w.since > kiosk_now() - interval '1 minute';
  IF FOUND THEN
    INSERT INTO audit_event (id, at, actor, action, patient_id)
      SELECT gen_random_uuid()::text, kiosk_now(), kiosk_actor(said), 'caller_shown', s.patient
        FROM (SELECT DISTINCT w.patient FROM kiosk_whose_number(wanted, on_day) w ORDER BY w.patient) s;
  END IF;
END $$;
