-- Whether nobody writes to the address on a patient's card, for who books and reads no address: why mail comes back from there,
-- empty for who has said that they want none; NULL where mail goes. What the transaction has stopped itself tells it nothing: who tries
-- addresses leaves each in the list, under their name, and is counted.
CREATE OR REPLACE FUNCTION kiosk_mail_stop(of_patient text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  turn CONSTANT bigint := 4294967296;
  ahead CONSTANT bigint := pg_snapshot_xmax(pg_current_snapshot())::text::bigint;
BEGIN
  IF session_user <> current_user AND NOT kiosk_may('book') THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT s.bounce FROM patient p JOIN mail_stop s ON s.address = lower(btrim(p.email))
    WHERE p.id = of_patient AND p.email <> '' AND (session_user = current_user
      OR pg_xact_status((ahead - (ahead - s.xmin::text::bigint) % turn)::text::xid8) IS DISTINCT FROM 'in progress'));
END $$;
