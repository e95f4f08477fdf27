-- By what is said in their bookings, who is here or began on a day at a kiosk: a number for each visit, and nobody. For who
-- decides of places and services.
CREATE FUNCTION kiosk_bookings_here(of_day date)
RETURNS TABLE (visit bigint, place text, service text, location text, room text, description text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT dense_rank() OVER (ORDER BY v.id), b.place::text, b.service::text, b.location::text, b.room::text,
      b.description::text
    FROM visit v JOIN visit_appointment l ON l.visit_id = v.id JOIN appointment b ON b.id = l.appointment_id
      LEFT JOIN ticket t ON t.visit_id = v.id
    WHERE (t.status IN ('waiting', 'called', 'serving') OR v.day = of_day AND v.status = 'planned' AND t.id IS NULL)
      AND (session_user = current_user OR kiosk_may('set_clinic'))
$$;
