-- Whoever acts signs out, on all connections.
CREATE FUNCTION kiosk_staff_leave(event_id text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE mine text := kiosk_session(true);
BEGIN
  INSERT INTO audit_event (id, at, actor, action, patient_id, record_id)
    SELECT event_id, kiosk_now(), p.name, 'signed_out', '', p.id
    FROM staff_session s JOIN staff_account p ON p.id = s.account_id WHERE s.id = mine;
  UPDATE staff_session SET closed_at = kiosk_now() WHERE id = mine;
END $$;
