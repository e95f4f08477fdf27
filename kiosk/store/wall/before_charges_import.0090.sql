-- As it was before imports brought charges.
DROP POLICY import_all ON charge;
REVOKE ALL ON charge FROM kiosk_import;
