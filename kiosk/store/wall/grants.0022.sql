-- An import keeps of what its sources said when they said it, and withdraws no booking that somebody has come for.
GRANT SELECT, INSERT, UPDATE ON source_mark TO kiosk_import;
GRANT SELECT ON visit_appointment TO kiosk_import;
