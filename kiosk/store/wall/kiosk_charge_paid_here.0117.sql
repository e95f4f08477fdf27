-- Whether whoever owes a charge has paid something here since, or is about to: all that an import learns of payments, and of
-- charges that an import has brought alone.
CREATE OR REPLACE FUNCTION kiosk_charge_paid_here(of_charge text) RETURNS boolean
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT EXISTS (
    SELECT 1 FROM charge c JOIN payment p ON p.currency = c.currency AND p.made_at >= c.made_at
      AND p.state NOT IN ('declined', 'cancelled') AND p.returns_id IS NULL
    WHERE c.id = of_charge AND c.source <> '' AND (p.patient_id = c.patient_id OR p.patient_id IN (
      SELECT j.kept_id FROM patient_join j WHERE j.double_id = c.patient_id AND j.parted_at IS NULL)))
$$;
