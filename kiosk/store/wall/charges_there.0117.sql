-- What was paid elsewhere comes by imports too; a kiosk and the desk see the charge as it is now.
REVOKE ALL ON FUNCTION kiosk_charge_paid_here FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_charge_paid_here TO kiosk_import;
GRANT UPDATE (asked_there, paid_there, ended_there, said_at, said_version) ON charge TO kiosk_import;
