-- A visit is charged by the clinic's fee table, each line once, and not any more once it is undone: by whoever checks in or lets
-- somebody in or out, who says which lines its bookings come under, and neither an amount nor for whom. A line is asked for as
-- `kiosk/domain/money/fees.py` says. What became of which charge: whether it stands now.
CREATE FUNCTION kiosk_fees(of_patient text, of_visit text, lines json)
RETURNS TABLE (fee_charge text, fee_of text, fee_stands boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
#variable_conflict use_column
DECLARE
  same CONSTANT text[] := kiosk_same_person(of_patient);
  -- A check-in that nobody has finished for so long was given up.
  given_up CONSTANT timestamp := kiosk_now() - interval '1 day';
  stays text;
  goes text;
  that_day date;
  told text[];
  insured boolean;
  asked text[];
  had text[];
  line text;
  fee jsonb;
  done text;
BEGIN
  IF (session_user = current_user OR of_patient = ANY (kiosk_same_person(kiosk_patient()))
      OR kiosk_may('work_queue', 'work_desk', 'book', 'register', 'take_money')) IS NOT TRUE THEN
    RETURN;
  END IF;
  SELECT v.status, v.day INTO goes, that_day FROM visit v WHERE v.id = of_visit AND v.patient_id = ANY (same)
    AND v.status <> 'cancelled' AND (v.status <> 'planned' OR v.started_at > given_up);
  -- Those in force on its day; a card that was given in it and nobody has looked at yet counts as one.
  SELECT count(*) > 0, coalesce(array_agg(lower(regexp_replace(btrim(n.said), '\s+', ' ', 'g'))), '{}') INTO insured, told
    FROM coverage g, unnest(ARRAY[g.payer, g.plan, g.type]) n (said)
    WHERE g.patient_id = ANY (same) AND g.status = 'active' AND coalesce(g.period_start <= that_day, true)
      AND coalesce(g.period_end >= that_day, true);
  insured := insured OR EXISTS (SELECT FROM change_request r WHERE r.visit_id = of_visit AND r.status = 'pending'
    AND r.field = 'member_id' AND r.new <> '');
  asked := ARRAY(SELECT l.booking || '/' || (f ->> 'at') || '/' || l.key
    FROM ROWS FROM (json_to_recordset(lines) AS (booking text, key text)) WITH ORDINALITY l (booking, key, place)
    JOIN visit_appointment k ON k.appointment_id = l.booking AND k.visit_id = of_visit
    JOIN setting s ON s.key = 'fees' JOIN jsonb_array_elements(s.value::jsonb) f ON f ->> 'key' = l.key
    WHERE goes IS NOT NULL AND f ->> 'at' = CASE goes WHEN 'finished' THEN 'check_out' ELSE 'check_in' END
      AND CASE f ->> 'kind' WHEN 'copay' THEN insured WHEN 'fee' THEN NOT insured ELSE true END
      AND NOT EXISTS (SELECT FROM jsonb_array_elements_text(coalesce(f -> 'not_for', '[]')) n (said)
        WHERE lower(regexp_replace(btrim(n.said), '\s+', ' ', 'g')) = ANY (told))
    ORDER BY l.place);
  RETURN QUERY UPDATE charge c SET state = 'cancelled', ended_there = true, version = c.version + 1
    WHERE c.patient_id = ANY (same) AND c.source = 'urn:kiosk:fees' AND c.state = 'open'
      AND (NOT EXISTS (SELECT FROM visit_appointment k JOIN visit v ON v.id = k.visit_id WHERE k.appointment_id = c.booking_id
          AND CASE split_part(c.source_id, '/', 2) WHEN 'check_out' THEN v.status = 'finished'
            ELSE v.status <> 'cancelled' AND (v.status <> 'planned' OR v.started_at > given_up) END)
        -- As long as somebody is still checking in, another card asks for something else.
        OR goes = 'planned' AND NOT c.source_id = ANY (asked)
          AND c.booking_id IN (SELECT k.appointment_id FROM visit_appointment k WHERE k.visit_id = of_visit))
    RETURNING c.id::text, c.patient_id::text, false;
  had := ARRAY(SELECT c.booking_id || '/' || split_part(c.source_id, '/', 2) FROM charge c
    WHERE c.patient_id = ANY (same) AND c.source = 'urn:kiosk:fees' AND (c.state = 'open' OR NOT c.ended_there)
      AND goes <> 'planned' AND c.booking_id IN (SELECT k.appointment_id FROM visit_appointment k WHERE k.visit_id = of_visit));
  stays := coalesce((SELECT j.kept_id FROM patient_join j WHERE j.double_id = of_patient AND j.parted_at IS NULL), of_patient);
  FOREACH line IN ARRAY asked LOOP
    -- What was asked for once is not decided anew; and a line is asked for once, of however many bookings.
    CONTINUE WHEN split_part(line, '/', 1) || '/' || split_part(line, '/', 2) = ANY (had)
      OR EXISTS (SELECT FROM charge c JOIN visit_appointment k ON k.appointment_id = c.booking_id
        WHERE c.patient_id = ANY (same) AND k.visit_id = of_visit AND c.source = 'urn:kiosk:fees'
          AND (c.state = 'open' OR NOT c.ended_there) AND split_part(c.source_id, '/', 3) = split_part(line, '/', 3));
    UPDATE charge c SET state = 'open', ended_there = false, version = c.version + 1
      WHERE c.source = 'urn:kiosk:fees' AND c.source_id = line AND c.state = 'cancelled' AND c.ended_there
      RETURNING c.id INTO done;
    IF done IS NULL THEN
      SELECT f INTO fee FROM setting s, jsonb_array_elements(s.value::jsonb) f
        WHERE s.key = 'fees' AND f ->> 'key' = split_part(line, '/', 3);
      INSERT INTO charge (id, patient_id, booking_id, kind, amount, currency, about, insurance, state, source, source_id,
          made_at, made_by, version)
        VALUES (gen_random_uuid()::text, stays, split_part(line, '/', 1), fee ->> 'kind', (fee ->> 'minor')::bigint,
          fee ->> 'currency', fee ->> 'about', '', 'open', 'urn:kiosk:fees', line, kiosk_now(), kiosk_actor(''), 1)
        ON CONFLICT DO NOTHING RETURNING id INTO done;
    END IF;
    IF done IS NOT NULL THEN
      RETURN QUERY SELECT c.id::text, c.patient_id::text, true FROM charge c WHERE c.id = done;
    END IF;
  END LOOP;
END $$;
