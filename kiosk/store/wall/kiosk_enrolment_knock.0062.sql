-- A new computer is about to say its code, of which this is the hash: counted before it is judged, five times at most. One that
-- is wrong stands in the audit with that, and so whatever becomes of the try itself.
CREATE OR REPLACE FUNCTION kiosk_enrolment_knock(says text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  moment timestamp := kiosk_now();
  mine enrolment;
BEGIN
  UPDATE enrolment e SET tries = e.tries + 1, claim = says
    WHERE 'kiosk_enrol_' || e.id = session_user AND e.tries < 5 AND e.used_at IS NULL AND e.expires_at > moment
      AND says ~ '^[0-9a-f]{64}$' RETURNING * INTO mine;
  IF mine.claim <> mine.wanted THEN
    INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
      VALUES (gen_random_uuid()::text, moment, session_user, 'enrolment_failed', '', left(mine.name, 36));
  END IF;
END $$;
