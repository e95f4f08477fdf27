-- Whether a visit and a booking are one person's.
CREATE FUNCTION kiosk_links(of_visit text, of_appointment text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (SELECT 1 FROM visit v JOIN appointment b ON b.patient_id = ANY (kiosk_same_person(v.patient_id))
    WHERE v.id = of_visit AND b.id = of_appointment)
$$;
