-- Of these bookings, when an estimate was asked for and given, and by when: for the list of those that are due. What was said in
-- it, for what and how much, is in the table.
CREATE FUNCTION kiosk_estimates_said(bookings text[])
RETURNS TABLE (id text, booking_id text, step text, due_on date, visit_at timestamp, made_at timestamp)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF (session_user = current_user OR kiosk_may('take_money')) IS NOT TRUE THEN
    RETURN;
  END IF;
  RETURN QUERY SELECT e.id::text, e.booking_id::text, e.step::text, e.due_on, e.visit_at, e.made_at
    FROM estimate e WHERE e.booking_id = ANY (bookings);
END $$;
