-- A kiosk has shown the patient whom the session opens what they are told; the first time counts. Whether it had not before.
CREATE FUNCTION kiosk_notice_seen(key text, at_kiosk text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  UPDATE notice n SET seen_at = kiosk_now(), seen_on = left(at_kiosk, 100)
    WHERE n.id = key AND n.seen_at IS NULL AND n.ended_at IS NULL
      AND EXISTS (SELECT 1 FROM visit v WHERE v.id = n.visit_id
        AND (session_user = current_user OR v.patient_id = kiosk_patient()));
  RETURN FOUND;
END $$;
