-- Joining two records of a person is for staff; an import asks which of them stays, and notes what has come for a double.
GRANT SELECT, INSERT, UPDATE (parted_at, parted_by) ON patient_join TO kiosk_staff;
GRANT SELECT, INSERT ON patient_join_row TO kiosk_staff;
GRANT SELECT ON patient_join TO kiosk_import;
GRANT INSERT ON patient_join_row TO kiosk_import;
