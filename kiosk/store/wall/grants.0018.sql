-- What was put right of who somebody is, is for staff; an import looks at it, and says when its source's word counts again.
GRANT SELECT, INSERT ON patient_correction TO kiosk_staff;
GRANT SELECT, UPDATE (name_settled_at, birth_settled_at) ON patient_correction TO kiosk_import;
