-- What a kiosk kept of a form that is answered now. By a function: who may delete rows of a table may lock all of it.
-- In a language whose plans are kept.
CREATE OR REPLACE FUNCTION kiosk_drop_draft(of_visit text, of_form text) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
  DELETE FROM form_draft WHERE visit_id = of_visit AND questionnaire = of_form AND kiosk_may_change(of_visit);
END $$;
