-- The requests of a visit that nobody has decided, when its patient answers again: those of these fields, or those that
-- came from this form. In a language whose plans are kept.
CREATE OR REPLACE FUNCTION kiosk_take_back(of_visit text, fields text[], of_form text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM change_request
    WHERE visit_id = of_visit AND status = 'pending' AND (field = ANY (fields) OR of_form <> '' AND source = of_form)
      AND kiosk_may_change(of_visit);
END $$;
