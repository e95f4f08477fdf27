-- As `kiosk_among`, of what belongs to a visit.
CREATE FUNCTION kiosk_visit_among(of_visit text, granted text[]) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER COST 0.0001 SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = ANY (granted));
END $$;
