-- What stands in the code of a booking's letter: for whoever makes one, who may book; empty for anybody else, and where
-- there is no such booking that they may read.
CREATE OR REPLACE FUNCTION kiosk_letter_code(booking text) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user AND NOT kiosk_may('book') THEN
    RETURN '';
  END IF;
  RETURN coalesce((SELECT kiosk_letter_mac(a.id, k.inner_block, k.outer_block) FROM appointment a, letter_key k
    WHERE a.id = booking AND a.status <> 'cancelled'), '');
END $$;
