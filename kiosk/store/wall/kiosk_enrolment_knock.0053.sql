-- A new computer is about to say its code, of which this is the hash: counted before it is judged, five times at most.
CREATE FUNCTION kiosk_enrolment_knock(says text) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  UPDATE enrolment e SET tries = e.tries + 1, claim = says
    WHERE 'kiosk_enrol_' || e.id = session_user AND e.tries < 5 AND e.used_at IS NULL AND e.expires_at > kiosk_now()
      AND says ~ '^[0-9a-f]{64}$'
$$;
