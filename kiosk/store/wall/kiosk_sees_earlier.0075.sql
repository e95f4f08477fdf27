-- Whether what a booking was before is there for a computer of staff: where the booking is. As cheap as `kiosk_sees_booking`, so
-- that it is asked of every row before anything else is.
CREATE FUNCTION kiosk_sees_earlier(of_booking text, attended timestamp[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER COST 0.0001 SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM appointment b
    WHERE b.id = of_booking AND kiosk_sees_booking(b.patient_id, b.start, attended));
END $$;
