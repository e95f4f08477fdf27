-- Staff hear that somebody is being tried at a kiosk, once an hour for each of them. It is written as slowly of nobody.
CREATE FUNCTION kiosk_alert(login text, who text, born date, moment timestamp) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE key text := md5('tries|' || login || '|' || who || '|' || date_trunc('hour', moment));
BEGIN
  IF EXISTS (SELECT 1 FROM desk_entry WHERE id = key) THEN
    RETURN;
  END IF;
  INSERT INTO desk_entry (id, kiosk, kind, reason, device_time, received_at, family, birth_date, detail, settled_by)
    VALUES (key, login, 'left', 'many_tries', moment, moment,
      coalesce((SELECT family FROM patient WHERE id = who), ''), CASE WHEN who <> '' THEN born END, '{}', '')
    ON CONFLICT DO NOTHING;
  PERFORM pg_notify('kiosk_changed', 'desk:');
END $$;
