-- Somebody who registers is about to ask on whose card a number stands: that is counted, and committed before it is told, with the
-- transaction that has asked. Whoever took back what they asked would else try numbers, uncounted. Nobody who registers asks it so
-- often within an hour.
CREATE FUNCTION kiosk_ask_phone(digits text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user THEN
    RETURN;
  END IF;
  PERFORM kiosk_must('register', 'join');
  PERFORM kiosk_counted('same_phone', 2000);
  DELETE FROM write_count w WHERE w.account = session_user AND w.of_table LIKE 'phone %'
    AND w.since < kiosk_now() - interval '10 minutes';
  INSERT INTO write_count (account, of_table, since, written)
    VALUES (session_user, kiosk_asked_phone(digits) || ' ' || pg_current_xact_id()::text, kiosk_now(), 1)
    ON CONFLICT (account, of_table) DO UPDATE SET since = excluded.since;
END $$;
