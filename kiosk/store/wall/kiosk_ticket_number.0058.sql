-- Numbers come from a sequence, which makes nobody wait; one that is drawn and not used is left out. One that somebody
-- who is here since an earlier day still has is left out too: two people with one number would answer one call. So is one
-- that was taken ahead, by whoever gave it to themselves; and nobody draws more than a waiting room holds.
-- Its plans are made once, and read today's numbers and those of whoever is still here, each by its index.
CREATE OR REPLACE FUNCTION kiosk_ticket_number(of_day date) RETURNS integer
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
DECLARE found integer; drawn integer;
BEGIN
  PERFORM kiosk_must('work_queue', 'work_desk');
  PERFORM kiosk_counted('ticket', 2000);
  SELECT base INTO found FROM ticket_day WHERE day = of_day;
  IF found IS NULL THEN
    INSERT INTO ticket_day (day, base)
      VALUES (of_day, nextval('ticket_number')
        - coalesce((SELECT max(number) FROM ticket WHERE day = of_day AND letter = 'A'), 0))
      ON CONFLICT DO NOTHING;
    SELECT base INTO STRICT found FROM ticket_day WHERE day = of_day;
  END IF;
  LOOP
    drawn := nextval('ticket_number') - found;
    EXIT WHEN NOT EXISTS (SELECT 1 FROM ticket WHERE day = of_day AND number = drawn)
      AND NOT EXISTS (SELECT 1 FROM ticket
        WHERE status IN ('waiting', 'called', 'serving') AND day < of_day AND number = drawn);
  END LOOP;
  RETURN drawn;
END $$;
