-- Whose card has a telephone number that ends with these digits, seven or more: for those who register, who are asked whether it
-- is the same person. `kiosk_ask_phone` comes first, in a transaction that is committed: within ten minutes it answers. ``tail``
-- is its end as it is looked up.
CREATE FUNCTION kiosk_same_phone(tail text, digits text) RETURNS SETOF text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  IF session_user <> current_user THEN
    PERFORM kiosk_must('register', 'join');
    IF NOT EXISTS (SELECT 1 FROM write_count w WHERE w.account = session_user
        AND w.of_table LIKE kiosk_asked_phone(digits) || ' %' AND w.since > kiosk_now() - interval '10 minutes'
        AND split_part(w.of_table, ' ', 3) <> coalesce(pg_current_xact_id_if_assigned()::text, '')) THEN
      RAISE EXCEPTION 'ask in a transaction of its own first';
    END IF;
  END IF;
  RETURN QUERY SELECT p.id::text FROM patient p
    WHERE kiosk_tail(p.phone_key) = right(tail, 4) AND length(digits) >= 7
      AND right(regexp_replace(p.phone, '[^0-9]', '', 'g'), length(digits)) = digits;
END $$;
