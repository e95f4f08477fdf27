-- Opens a patient's record, with the doubles that were joined with it, to who acts: to the transactions after the one in
-- which this is written down, with its event of the audit, and for half an hour at most. Whoever may open patients opens
-- whoever is of the day; of anybody else only who has broken the glass, for as long as that holds. Who may join records opens
-- two of them to compare; who may disclose, whoever they have written down is to have a copy of their own. Of a patient of
-- special privacy, of the day or to be joined too, only who has written down a reason, for as long as that holds. Says whether
-- it is open; of the owner, to whom all is, that is written down alone.
CREATE OR REPLACE FUNCTION kiosk_grant(event_id text, said text, of_patient text, of_visit text, wanted text) RETURNS boolean
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text := kiosk_session(true);
  moment timestamp := kiosk_now();
  ends timestamp;
  reasoned timestamp;
BEGIN
  IF session_user <> current_user THEN
    IF wanted = 'join' AND kiosk_may('join') OR kiosk_may('open_patient') AND kiosk_is_of_day(of_patient) THEN
      ends := moment + interval '30 minutes';
    ELSIF wanted = 'disclose' AND kiosk_may('disclose') THEN
      ends := (SELECT max(g.until) FROM broken_glass g
        WHERE g.patient_id = of_patient AND g.account_id = kiosk_account() AND g.ground = 'own_copy' AND g.until > moment);
    ELSIF kiosk_may('open_patient') THEN
      ends := (SELECT max(g.until) FROM broken_glass g
        WHERE g.patient_id = of_patient AND g.account_id = kiosk_account() AND g.ground = 'glass' AND g.until > moment);
    END IF;
    IF ends IS NOT NULL AND kiosk_is_special(of_patient) THEN
      reasoned := kiosk_reasoned(of_patient, kiosk_account());
      ends := CASE WHEN reasoned IS NOT NULL THEN least(ends, reasoned) END;
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
