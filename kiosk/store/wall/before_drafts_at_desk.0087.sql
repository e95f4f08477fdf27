-- As it was before.
DROP POLICY staff_keeps_pages ON form_draft;
DROP POLICY staff_turns_pages ON form_draft;
