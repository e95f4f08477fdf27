-- Whether a patient is one of these, or of a list that is made. So cheap, as the planner is told, that it is asked of every row
-- before anything else is: what a statement compares first would be told by EXPLAIN ANALYZE of rows that are not shown.
CREATE FUNCTION kiosk_among(of_patient text, granted text[], listing timestamp[]) RETURNS boolean
LANGUAGE plpgsql STABLE COST 0.0001 AS $$
BEGIN
  RETURN of_patient = ANY (granted) OR coalesce(kiosk_is_listed(of_patient, listing), false);
END $$;
