-- Codes are made by function, and only what waits is read, by who may make them. Who comes with one does two things.
REVOKE ALL ON FUNCTION kiosk_own_place, kiosk_program_of, kiosk_keeps_computers, kiosk_forget_codes, kiosk_offer_enrolment,
  kiosk_enrolment_knock, kiosk_redeem, kiosk_move FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_own_place TO kiosk_lobby, kiosk_staff, kiosk_board;
GRANT EXECUTE ON FUNCTION kiosk_offer_enrolment, kiosk_move TO kiosk_staff;
GRANT EXECUTE ON FUNCTION kiosk_enrolment_knock, kiosk_redeem TO kiosk_enrolling;
GRANT SELECT ON computer_place TO kiosk_staff;
GRANT SELECT (id, name, program, place, tries, made_by, made_at, expires_at, used_at) ON enrolment TO kiosk_staff;
