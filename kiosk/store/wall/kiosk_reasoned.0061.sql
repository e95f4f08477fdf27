-- Until when a written reason of this account holds for a patient; NULL where there is none that does.
CREATE FUNCTION kiosk_reasoned(of_patient text, account text) RETURNS timestamp
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT max(g.until) FROM broken_glass g
    WHERE g.patient_id = ANY (kiosk_same_person(of_patient)) AND g.account_id = account AND g.until > kiosk_now()
$$;
