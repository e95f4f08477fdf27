-- Kiosks of before have said where they stand: that is their place from now on. Who has said nothing goes by its settings.
INSERT INTO computer_place (account, place, fixed_at)
  SELECT k.account, k.place, kiosk_now() FROM kiosk_key k JOIN location l ON l.id = k.place;
