-- Numbers come from a sequence, which makes nobody wait; one that is drawn and not used is left out.
CREATE OR REPLACE FUNCTION kiosk_ticket_number(of_day date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE found integer;
BEGIN
  SELECT base INTO found FROM ticket_day WHERE day = of_day;
  IF found IS NULL THEN
    INSERT INTO ticket_day (day, base)
      VALUES (of_day, nextval('ticket_number')
        - coalesce((SELECT max(number) FROM ticket WHERE day = of_day AND letter = 'A'), 0))
      ON CONFLICT DO NOTHING;
    SELECT base INTO STRICT found FROM ticket_day WHERE day = of_day;
  END IF;
  RETURN nextval('ticket_number') - found;
END $$;
