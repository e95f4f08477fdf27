-- Since then `kiosk_weighed` says it.
DROP FUNCTION kiosk_tried;
