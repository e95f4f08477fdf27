-- The records of whose calls nothing that was noted shows to who acts: of special privacy, where they have written down no reason,
-- or it is not committed yet, and could be taken back once it was read.
CREATE FUNCTION kiosk_hidden_calls() RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  mine text;
  turn CONSTANT bigint := 4294967296;
  ahead bigint;
BEGIN
  IF session_user = current_user OR NOT EXISTS (SELECT 1 FROM special_privacy f WHERE f.lifted_at IS NULL) THEN
    RETURN '{}';
  END IF;
  mine := kiosk_account();
  ahead := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
  RETURN ARRAY(SELECT DISTINCT r.id
    FROM special_privacy f CROSS JOIN LATERAL (SELECT kiosk_same_person(f.patient_id) AS ids OFFSET 0) s
      CROSS JOIN LATERAL unnest(s.ids) r(id)
    WHERE f.lifted_at IS NULL AND NOT EXISTS (SELECT 1 FROM broken_glass g
      WHERE g.patient_id = ANY (s.ids) AND g.account_id = mine AND g.until > kiosk_now()
        -- Of a row it is known who has written it, without how often numbers have come round since.
        AND pg_xact_status((ahead - (ahead - g.xmin::text::bigint) % turn)::text::xid8) = 'committed'));
END $$;
