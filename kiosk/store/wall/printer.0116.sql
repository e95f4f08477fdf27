-- A kiosk says how the printer beside it is, in the row that is its own.
GRANT UPDATE (printer) ON kiosk_state TO kiosk_lobby;
