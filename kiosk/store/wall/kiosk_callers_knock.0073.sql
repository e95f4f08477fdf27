-- Somebody is about to ask whose a telephone number is: that is counted, and committed before anybody is looked for. Whoever
-- took back what they asked would else go through a clinic's numbers, uncounted. A login asks so often within an hour that it
-- does not.
CREATE FUNCTION kiosk_callers_knock(number text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE wanted text := kiosk_significant(number);
BEGIN
  PERFORM kiosk_must('work_phone');
  IF wanted = '' THEN
    RETURN;
  END IF;
  PERFORM kiosk_counted('callers', 600);
  DELETE FROM write_count w WHERE w.account = session_user AND w.of_table LIKE 'caller %'
    AND w.since < kiosk_now() - interval '10 minutes';
  INSERT INTO write_count AS w (account, of_table, since, written)
    VALUES (session_user, kiosk_asked_number(wanted), kiosk_now(), 1)
    ON CONFLICT (account, of_table) DO UPDATE SET since = excluded.since, written = 1;
END $$;
