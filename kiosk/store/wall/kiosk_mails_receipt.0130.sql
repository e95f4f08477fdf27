-- Whether the receipt of a payment goes by mail to whoever stands at the kiosk: it is theirs, mail to the address on their card is
-- not stopped, and none of it is on its way, or went out, already.
CREATE OR REPLACE FUNCTION kiosk_mails_receipt(of_payment text) RETURNS boolean
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  RETURN EXISTS (SELECT 1 FROM payment p JOIN patient h ON h.id = p.patient_id
    WHERE p.id = of_payment AND p.patient_id = kiosk_patient() AND p.state = 'approved' AND h.email <> ''
      AND NOT EXISTS (SELECT 1 FROM mail_stop s WHERE s.address = lower(btrim(h.email)))
      AND NOT EXISTS (SELECT 1 FROM receipt_mail r WHERE r.payment_id = p.id
        AND r.state IN ('due', 'sending', 'sent', 'unclear')));
END $$;
