-- Whose letter has this in its code, of the bookings that start between two moments; nobody's for one that is cancelled.
-- A booking that took another's place opens by the letters of both. All are looked at, whatever the code is.
CREATE OR REPLACE FUNCTION kiosk_lettered(code text, begins timestamp, ends timestamp) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp
SET plan_cache_mode = force_generic_plan SET enable_seqscan = off AS $$
BEGIN
  RETURN ARRAY(
    WITH RECURSIVE told AS (
      SELECT a.patient_id, a.id AS booking FROM appointment a
        WHERE a.start >= begins AND a.start < ends AND a.status <> 'cancelled'
      UNION
      SELECT t.patient_id, s.appointment_id FROM told t JOIN booking_state s ON s.moved_to = t.booking)
    SELECT DISTINCT t.patient_id FROM told t, letter_key k
      WHERE kiosk_letter_mac(t.booking, k.inner_block, k.outer_block) = code ORDER BY t.patient_id);
END $$;
