-- What was open when a patient came to be of special privacy, by the flag or by a join, is shut to whoever gave no reason.
CREATE FUNCTION kiosk_shuts_private() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  whose text;
BEGIN
  IF TG_TABLE_NAME = 'special_privacy' THEN
    whose := NEW.patient_id;
  ELSE
    whose := NEW.kept_id;
  END IF;
  IF kiosk_is_special(whose) THEN
    DELETE FROM record_grant g USING staff_session s
      WHERE s.id = g.session_id AND g.patient_id = ANY (kiosk_same_person(whose))
        AND kiosk_reasoned(whose, s.account_id) IS NULL;
  END IF;
  RETURN NEW;
END $$;
