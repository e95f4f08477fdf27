-- Whether lists for kiosks are made under this login now: within half an hour of when that was written down.
CREATE FUNCTION kiosk_makes_lists() RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM audit_event e WHERE e.at > kiosk_now() - interval '30 minutes'
    AND e.actor = session_user AND e.action = 'day_list_begun' AND e.chain = session_user)
$$;
