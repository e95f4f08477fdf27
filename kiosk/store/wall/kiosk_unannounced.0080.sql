-- Writes down, at the end of a transaction, what was changed in it and is in none of its events of the audit: what came past
-- the services, by plain SQL. A computer's login alone is asked, and what a transaction only read or showed announces nothing.
CREATE OR REPLACE FUNCTION kiosk_unannounced() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  this CONSTANT bigint := pg_current_xact_id()::text::bigint;
  changed jsonb;
  whose text;
  of_visit text;
  same text[];
  event record;
BEGIN
  IF session_user = current_user OR pg_has_role(session_user, current_user, 'MEMBER')
      OR NOT pg_has_role(session_user, 'kiosk_staff', 'MEMBER') THEN
    RETURN NULL;
  END IF;
  changed := to_jsonb(CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END);
  of_visit := CASE TG_TABLE_NAME WHEN 'visit' THEN changed ->> 'id' ELSE changed ->> 'visit_id' END;
  whose := CASE TG_TABLE_NAME WHEN 'patient' THEN changed ->> 'id' ELSE changed ->> 'patient_id' END;
  IF whose IS NULL AND of_visit IS NOT NULL THEN
    whose := (SELECT v.patient_id FROM visit v WHERE v.id = of_visit);
  END IF;
  same := kiosk_same_person(whose);
  FOR event IN SELECT e.xmin::text::bigint AS written, e.action, e.patient_id, e.visit_id, e.record_id
      FROM audit_event e WHERE e.chain = session_user ORDER BY e.sequence DESC LOOP
    -- Those of this transaction stand at the end of the login's chain, which it holds; some of them may be of a part of it.
    EXIT WHEN event.written <> this & 4294967295
      AND pg_xact_status((this & ~4294967295 | event.written)::text::xid8) IS DISTINCT FROM 'in progress';
    CONTINUE WHEN event.action IN ('read_visit', 'read_record', 'search_hit', 'caller_shown', 'message_read');
    -- One that names somebody else says nothing of this row, whatever else it names.
    IF event.patient_id = ANY (same) OR (whose IS NULL OR event.patient_id = '')
        AND (event.visit_id = of_visit OR event.record_id = changed ->> 'id') THEN
      RETURN NULL;
    END IF;
  END LOOP;
  -- In the name of who acts, whatever the statement says by now.
  PERFORM set_config('kiosk.shown', 'yes', true);
  INSERT INTO audit_event (id, at, actor, action, patient_id, visit_id, record_id)
    VALUES (gen_random_uuid()::text, kiosk_now(), '', 'written_past', coalesce(whose, ''), of_visit, TG_TABLE_NAME);
  RETURN NULL;
END $$;
