-- Whose login holds a patient's row, as its own mark of who has locked it says, for who makes somebody private; NULL where nobody
-- does. Of several at once it has another mark.
CREATE FUNCTION kiosk_holder(of_patient text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    PERFORM kiosk_must('flag_privacy');
  END IF;
  RETURN (SELECT a.usename FROM patient p
    JOIN pg_locks l ON l.locktype = 'transactionid' AND l.granted AND l.transactionid = p.xmax
    JOIN pg_stat_activity a ON a.pid = l.pid WHERE p.id = of_patient);
END $$;
