-- Whether somebody on file may come for the session's patient on that day; nothing of who that is.
CREATE FUNCTION kiosk_represented(on_day date) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM related_person
    WHERE patient_id = kiosk_patient() AND represents AND active
      AND coalesce(period_start, on_day) <= on_day AND coalesce(period_end, on_day) >= on_day);
END $$;
