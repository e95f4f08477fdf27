-- Places say nothing of anybody: whoever shows the way to them may read them. A board shows the calls of its site.
GRANT SELECT ON location, healthcare_service, visit_type TO kiosk_lobby, kiosk_board;
GRANT SELECT (place) ON ticket TO kiosk_board;
GRANT SELECT, INSERT, UPDATE, DELETE ON healthcare_service, visit_type, practitioner_role TO kiosk_staff;
GRANT SELECT, INSERT, UPDATE ON healthcare_service, visit_type, practitioner_role TO kiosk_import;
