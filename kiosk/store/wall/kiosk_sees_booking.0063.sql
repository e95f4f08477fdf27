-- Whether a booking is there for a computer of staff: of the day, of whoever is of the day or whose record is open, and of
-- whom a list is made. So cheap, as the planner is told, that it is asked of every row before anything else is: what a
-- statement compares first would be told by EXPLAIN ANALYZE of rows that are not shown.
CREATE FUNCTION kiosk_sees_booking(of_patient text, starts timestamp, attended timestamp[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER COST 0.0001 SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN starts >= attended[1] AND starts < attended[2] OR of_patient = ANY (kiosk_granted())
    OR coalesce(kiosk_is_listed(of_patient, kiosk_listing()), false) OR kiosk_is_of_day(of_patient);
END $$;
