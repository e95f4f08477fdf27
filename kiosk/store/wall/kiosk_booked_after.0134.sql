-- How many bookings of a calendar begin at a moment or after it, and nothing of whom. For who decides of the clinic's plan.
CREATE FUNCTION kiosk_booked_after(calendar text, since timestamp) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(DISTINCT t.appointment_id)
    FROM booked_time t
    WHERE t.calendar = kiosk_booked_after.calendar AND t.begins >= kiosk_booked_after.since
      AND (session_user = current_user OR kiosk_may('set_clinic'))
$$;
