-- As it was before.
GRANT SELECT ON patient TO kiosk_lobby;
