-- Of money the database says who did what and when, and a payment goes the ways of `kiosk/domain/money/payments.py`, which a
-- test compares with these, whatever program asks. What has changed hands stays as it is, and a close marks it once, in the
-- transaction that makes it; what is given back is for who may, and never more than was taken, by however many at once; what a
-- kiosk has begun a kiosk ends, or whoever works here.
CREATE OR REPLACE FUNCTION kiosk_money_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  goes text;
  left_over bigint;
BEGIN
  -- What an import brings is as its source says it.
  IF session_user = current_user
      OR TG_TABLE_NAME = 'charge' AND pg_has_role(session_user, 'kiosk_import', 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF TG_OP = 'INSERT' THEN
    PERFORM kiosk_counted(TG_TABLE_NAME, 2000);
    NEW.made_at := kiosk_now();
    NEW.made_by := kiosk_actor('');
    NEW.account_id := kiosk_account();
    NEW.version := 1;
  ELSIF NEW.version <> OLD.version + 1 THEN
    RAISE insufficient_privilege USING MESSAGE = 'somebody else has done something with it meanwhile';
  END IF;
  IF TG_TABLE_NAME IN ('payment', 'bill_question', 'charge') THEN
    goes := CASE WHEN TG_OP = 'INSERT' THEN '>' ELSE OLD.state || '>' END || NEW.state;
    IF NOT (TG_TABLE_NAME = 'payment' AND TG_OP = 'UPDATE' AND OLD.state = NEW.state)
        AND NOT goes = ANY (kiosk_payment_steps(TG_TABLE_NAME))
        -- A fee that was dropped with its visit is asked for again with it; nobody but `kiosk_fees` can say that it is.
        AND NOT (TG_TABLE_NAME = 'charge' AND goes = 'cancelled>open' AND to_jsonb(OLD) ->> 'source' = 'urn:kiosk:fees'
          AND to_jsonb(OLD) ->> 'ended_there' = 'true' AND to_jsonb(NEW) ->> 'ended_there' = 'false') THEN
      RAISE insufficient_privilege USING MESSAGE = 'that cannot be done with it as it stands';
    END IF;
  END IF;
  IF TG_TABLE_NAME = 'payment' THEN
    IF TG_OP = 'INSERT' THEN
      NEW.taken := 0;
      NEW.close_id := NULL;
      NEW.settled_at := NULL;
      IF NEW.returns_id IS NOT NULL THEN
        -- Who gives back first locks what it is of, and sees then what others have given back meanwhile: an older view of the
        -- record would not.
        IF current_setting('transaction_isolation') NOT IN ('read committed', 'read uncommitted') THEN
          RAISE insufficient_privilege USING MESSAGE = 'money is given back as the record is now';
        END IF;
        PERFORM FROM payment p WHERE p.id = NEW.returns_id FOR UPDATE;
        SELECT p.taken - coalesce((SELECT sum(CASE WHEN b.state IN ('approved', 'voided', 'refunded') THEN b.taken
              ELSE b.asked END) FROM payment b
            WHERE b.returns_id = p.id AND b.state NOT IN ('declined', 'cancelled')), 0)
          INTO left_over FROM payment p WHERE p.id = NEW.returns_id AND p.returns_id IS NULL
            AND p.state IN ('approved', 'voided', 'refunded') AND p.currency = NEW.currency
            AND p.patient_id = NEW.patient_id;
        IF left_over IS NULL OR NEW.asked > left_over OR NOT kiosk_may('return_money') THEN
          RAISE insufficient_privilege USING MESSAGE = 'no more is given back than was paid, and by who may';
        END IF;
      END IF;
    ELSE
      IF OLD.state NOT IN ('asked', 'at_terminal', 'unknown')
            AND (NEW.taken, NEW.scheme, NEW.last_four, NEW.reference, NEW.code, NEW.note, NEW.settled_at)
              IS DISTINCT FROM (OLD.taken, OLD.scheme, OLD.last_four, OLD.reference, OLD.code, OLD.note, OLD.settled_at)
          OR OLD.close_id IS NOT NULL AND NEW.close_id IS DISTINCT FROM OLD.close_id THEN
        RAISE insufficient_privilege USING MESSAGE = 'what has changed hands stays as it is';
      END IF;
      IF NEW.state IN ('voided', 'refunded') AND OLD.state = 'approved' AND NOT kiosk_may('return_money') THEN
        RAISE insufficient_privilege USING MESSAGE = 'money is given back by who may';
      END IF;
      IF NEW.close_id IS DISTINCT FROM OLD.close_id
          AND (NEW.state NOT IN ('approved', 'voided', 'refunded') OR NOT kiosk_may('take_money') OR NOT kiosk_closes(NEW.close_id)) THEN
        RAISE insufficient_privilege USING MESSAGE = 'a day is closed by who works here, and counts what it marks';
      END IF;
      IF OLD.state IN ('asked', 'at_terminal', 'unknown') THEN
        NEW.settled_at := CASE WHEN NEW.state IN ('asked', 'at_terminal', 'unknown') THEN NULL ELSE kiosk_now() END;
        IF NOT kiosk_may('take_money') AND OLD.made_by <> kiosk_actor('') THEN
          RAISE insufficient_privilege USING MESSAGE = 'another one has begun this payment';
        END IF;
      END IF;
    END IF;
  ELSIF TG_TABLE_NAME = 'bill_question' THEN
    NEW.owner := CASE WHEN NEW.state = 'open' THEN '' ELSE kiosk_actor('') END;
    NEW.owner_id := CASE WHEN NEW.state = 'open' THEN NULL ELSE kiosk_account() END;
    NEW.ended_at := CASE WHEN NEW.state = 'answered' THEN kiosk_now() END;
  END IF;
  RETURN NEW;
END $$;
