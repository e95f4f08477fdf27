-- As it was before; what is taken of the table is taken of its columns.
REVOKE SELECT ON patient FROM kiosk_lobby;
GRANT SELECT ON patient TO kiosk_lobby;
