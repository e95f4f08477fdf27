-- Why mail came back is seen by who sees that it went; of which time it told, nobody but the computer that sends it.
GRANT SELECT (bounce) ON booking_mail TO kiosk_staff;
