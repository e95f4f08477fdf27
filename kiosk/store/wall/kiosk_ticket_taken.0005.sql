CREATE OR REPLACE FUNCTION kiosk_ticket_taken(of_day date, of_letter text, of_number integer) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM ticket WHERE day = of_day AND letter = of_letter AND number = of_number)
$$;
