-- One at a time for each key of a kind. Rows that no login may touch are held for it: a lock that anybody may take by its
-- number is one with which anybody stops everybody. Several keys share a row, which costs a wait and nothing else; kinds
-- do not, and whoever holds several takes them in the order of the kinds.
-- In a language whose plans are kept: it is asked at every try, and for every line of the audit.
CREATE OR REPLACE FUNCTION kiosk_hold(kind integer, key text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  PERFORM 1 FROM row_lock WHERE slot = kind * 256 + (hashtextextended(key, 0) & 255)::integer FOR UPDATE;
END $$;
