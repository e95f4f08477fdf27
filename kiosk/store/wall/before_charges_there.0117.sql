-- As it was before imports told what was paid elsewhere.
DROP FUNCTION kiosk_charge_paid_here;
