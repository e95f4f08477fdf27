-- Has this login read, for half an hour, what lists for kiosks are made of. That it does stands in the audit, once for each
-- such time, and counts when it is committed. The owner reads without it.
CREATE FUNCTION kiosk_begin_lists(event_id text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND NOT EXISTS (SELECT 1 FROM audit_event e
      WHERE e.at > kiosk_now() - interval '20 minutes' AND e.actor = session_user AND e.action = 'day_list_begun'
      AND e.chain = session_user) THEN
    INSERT INTO audit_event (id, at, actor, action, patient_id)
      VALUES (event_id, kiosk_now(), session_user, 'day_list_begun', '');
  END IF;
END $$;
