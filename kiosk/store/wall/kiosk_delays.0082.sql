-- Asked by nobody any more: how long somebody waits is told by how the queue goes.
DROP FUNCTION kiosk_delays;
