-- Whose contact card shows to who acts without their record being open: for a minute, of whom it is committed in the audit, under
-- this name at this computer, that they were shown. What a search has found is for those who register, who tell people apart by
-- it, and of the day for others as well; what a caller says is compared by whoever answers. Of special privacy there is nothing
-- without a reason.
CREATE FUNCTION kiosk_told(VARIADIC wanted text[]) RETURNS text[]
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  registers boolean;
  mine text;
BEGIN
  IF coalesce(current_setting('kiosk.shown', true), '') = '' OR pg_current_xact_id_if_assigned() IS NOT NULL
      OR NOT kiosk_may('register', 'work_phone') THEN
    RETURN '{}';
  END IF;
  registers := kiosk_may('register');
  mine := kiosk_account();
  RETURN ARRAY(SELECT DISTINCT e.patient_id::text FROM audit_event e
    WHERE e.at > kiosk_now() - interval '1 minute' AND e.at <= kiosk_now() AND e.chain = session_user
      AND e.actor = kiosk_actor('') AND e.action = ANY (wanted) AND (registers OR e.action = 'caller_compared' OR kiosk_is_of_day(e.patient_id))
      AND NOT (kiosk_is_special(e.patient_id) AND kiosk_reasoned(e.patient_id, mine) IS NULL));
END $$;
