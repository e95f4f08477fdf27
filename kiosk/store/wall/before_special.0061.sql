-- As it was before.
DROP TRIGGER joined_shuts_private ON patient_join;
DROP FUNCTION kiosk_shuts_private CASCADE;
CREATE OR REPLACE FUNCTION kiosk_grant(event_id text, said text, of_patient text, of_visit text, wanted text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text := kiosk_session(true);
  moment timestamp := kiosk_now();
  ends timestamp;
BEGIN
  IF session_user <> current_user THEN
    IF wanted = 'join' AND kiosk_may('join') OR kiosk_may('open_patient') AND kiosk_is_of_day(of_patient) THEN
      ends := moment + interval '30 minutes';
    ELSIF kiosk_may('open_patient') THEN
      ends := (SELECT max(g.until) FROM broken_glass g
        WHERE g.patient_id = of_patient AND g.account_id = kiosk_account() AND g.until > moment);
    END IF;
    IF ends IS NULL OR of_visit IS NOT NULL
        AND NOT EXISTS (SELECT 1 FROM visit v WHERE v.id = of_visit AND v.patient_id = of_patient) THEN
      RETURN false;
    END IF;
    DELETE FROM record_grant g WHERE g.until < moment - interval '1 day';
    INSERT INTO record_grant AS g (session_id, patient_id, until, opened_by)
      SELECT mine, p.id, ends, pg_current_xact_id()::text::bigint FROM patient p
        WHERE p.id IN (SELECT of_patient
          UNION SELECT j.double_id FROM patient_join j WHERE j.kept_id = of_patient AND j.parted_at IS NULL)
      ON CONFLICT (session_id, patient_id) DO UPDATE SET until = greatest(g.until, excluded.until),
        -- What is open stays so while it is opened for longer.
        opened_by = CASE WHEN g.until > moment THEN g.opened_by ELSE excluded.opened_by END;
  END IF;
  INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id)
    VALUES (event_id, moment, said, CASE WHEN of_visit IS NULL THEN 'read_record' ELSE 'read_visit' END, of_patient, of_visit);
  RETURN true;
END $$;
DROP FUNCTION kiosk_lift_privacy, kiosk_keep_private, kiosk_say_why, kiosk_reasoned, kiosk_is_special, kiosk_same_person;
