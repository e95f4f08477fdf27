-- Whether whoever asks books for somebody: who books anybody, and a kiosk for whoever stands at it.
CREATE FUNCTION kiosk_plans(of_patient text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user = current_user OR kiosk_may('book') THEN
    RETURN true;
  END IF;
  RETURN pg_has_role(session_user, 'kiosk_lobby', 'MEMBER') AND coalesce(of_patient = kiosk_patient(), false);
END $$;
