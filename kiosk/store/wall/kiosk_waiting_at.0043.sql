-- How many wait at one of these places. For who decides of places and services.
CREATE FUNCTION kiosk_waiting_at(places text[]) RETURNS bigint
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT count(*) FROM ticket t WHERE t.status IN ('waiting', 'called', 'serving') AND t.place = ANY(places)
    AND (session_user = current_user OR kiosk_may('set_clinic'))
$$;
