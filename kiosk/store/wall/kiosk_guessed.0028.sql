-- How often any of these people has been tried, by whichever of their names, since the last success.
CREATE FUNCTION kiosk_guessed(named text[], moment timestamp, but text) RETURNS integer
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE failed timestamp[];
BEGIN
  SELECT coalesce(array_agg(a.at), '{}') INTO failed FROM identity_attempt a
    WHERE a.person = ANY (named) AND a.at <= moment AND a.id <> but AND NOT a.matched
      AND a.at > coalesce((SELECT max(b.at) FROM identity_attempt b
        WHERE b.person = ANY (named) AND b.at > moment - interval '1 day' AND b.matched), moment - interval '1 day');
  RETURN kiosk_tried(failed, moment);
END $$;
