-- Whether a close of a day is made by this very transaction: what it counts is said by no other.
CREATE FUNCTION kiosk_closes(close text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  turn CONSTANT bigint := 4294967296;
  ahead CONSTANT bigint := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
BEGIN
  RETURN EXISTS (SELECT 1 FROM day_close c WHERE c.id = close
    AND pg_xact_status((ahead - (ahead - c.xmin::text::bigint) % turn)::text::xid8) = 'in progress');
END $$;
