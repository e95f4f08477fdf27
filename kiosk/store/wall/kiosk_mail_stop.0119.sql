-- Whether nobody writes to the address on a patient's card, for who books and reads no address: why mail comes back from there,
-- empty for who has said that they want none; NULL where mail goes.
CREATE OR REPLACE FUNCTION kiosk_mail_stop(of_patient text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND NOT kiosk_may('book') THEN
    RETURN NULL;
  END IF;
  RETURN (SELECT s.bounce FROM patient p JOIN mail_stop s ON s.address = lower(btrim(p.email))
    WHERE p.id = of_patient AND p.email <> '');
END $$;
