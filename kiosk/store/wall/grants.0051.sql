-- Records are opened, and the glass is broken, by the functions that write it down.
REVOKE ALL ON FUNCTION kiosk_sees_day, kiosk_is_of_day, kiosk_grant, kiosk_granted, kiosk_shows, kiosk_break_glass,
  kiosk_who_came FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_sees_day, kiosk_grant, kiosk_granted, kiosk_shows, kiosk_break_glass, kiosk_who_came
  TO kiosk_staff;
REVOKE ALL ON record_grant, wanted_change FROM PUBLIC;
GRANT SELECT ON wanted_change TO kiosk_staff;
REVOKE INSERT ON broken_glass FROM kiosk_staff;
