REVOKE UPDATE (printer) ON kiosk_state FROM kiosk_lobby;
