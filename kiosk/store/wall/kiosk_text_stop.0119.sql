-- Whether no text goes to a patient by the number that the record has for texts on a day, for who books and reads no card: empty
-- where none does, as `kiosk_mail_stop` says it of mail; NULL where they go. Which number that is says `number_for_texts` of
-- `kiosk/domain/mail/texts.py`, with which a test compares it.
CREATE OR REPLACE FUNCTION kiosk_text_stop(of_patient text, on_day date) RETURNS text
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  card text;
  known text[];
  mobile text[];
  others text[];
  chosen text;
BEGIN
  IF session_user <> current_user AND NOT kiosk_may('book') THEN
    RETURN NULL;
  END IF;
  SELECT kiosk_significant(p.phone) INTO card FROM patient p WHERE p.id = of_patient AND p.phone <> '';
  SELECT array_agg(kiosk_significant(t.value)) INTO known FROM patient_telecom t WHERE t.patient_id = of_patient;
  SELECT array_agg(t.said ORDER BY t.first, t.position), array_agg(t.said ORDER BY t.first, t.position) FILTER (WHERE t.moves)
    INTO others, mobile
    FROM (SELECT kiosk_significant(t.value) AS said, coalesce(nullif(t.rank, 0), 99) AS first, t.position,
        t.use = 'mobile' OR t.system = 'sms' AS moves
      FROM patient_telecom t WHERE t.patient_id = of_patient AND t.system IN ('phone', 'sms') AND t.use <> 'old'
        AND coalesce(t.period_start, on_day) <= on_day AND coalesce(t.period_end, on_day) >= on_day) t;
  IF card IS NOT NULL AND NOT EXISTS (SELECT 1 FROM unnest(known) k WHERE kiosk_same_number(card, k)) THEN
    chosen := card;
  ELSIF mobile IS NOT NULL THEN
    chosen := coalesce((SELECT m FROM unnest(mobile) m WHERE kiosk_same_number(card, m) LIMIT 1), mobile[1]);
  ELSE
    chosen := coalesce(card, others[1]);
    IF EXISTS (SELECT 1 FROM unnest(others) o WHERE NOT kiosk_same_number(o, chosen)) THEN
      chosen := '';
    END IF;
  END IF;
  IF EXISTS (SELECT 1 FROM mail_stop s
      WHERE s.address NOT LIKE '%@%' AND kiosk_same_number(kiosk_significant(s.address), chosen)) THEN
    RETURN '';
  END IF;
  RETURN NULL;
END $$;
