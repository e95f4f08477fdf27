-- Whether what a patient is asked to pay shows to who acts: not of special privacy, without a reason. So cheap, as the planner is
-- told, that it is asked of every row before a guess is compared with its words.
CREATE FUNCTION kiosk_owed_shows(of_patient text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER COST 0.0001 SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN NOT of_patient = ANY (kiosk_hidden_calls());
END $$;
