-- By what is said in them, how many bookings there are from a moment on. For who decides of places and services.
CREATE FUNCTION kiosk_bookings_ahead(since timestamp)
RETURNS TABLE (number bigint, place text, service text, location text, room text, description text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*), b.place::text, b.service::text, b.location::text, b.room::text, b.description::text
    FROM appointment b
    WHERE b.start >= since AND b.status IN ('booked', 'arrived', 'checked_in')
      AND (session_user = current_user OR kiosk_may('set_clinic'))
    GROUP BY b.place, b.service, b.location, b.room, b.description
$$;
