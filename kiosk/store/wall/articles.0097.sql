-- What answers questions is for everybody to read, and says nothing of anybody; who sets the clinic writes it.
ALTER TABLE article ENABLE ROW LEVEL SECURITY;
ALTER TABLE article_text ENABLE ROW LEVEL SECURITY;
GRANT SELECT ON article, article_text TO kiosk_lobby, kiosk_staff;
GRANT INSERT, UPDATE ON article TO kiosk_staff;
GRANT INSERT, UPDATE, DELETE ON article_text TO kiosk_staff;
CREATE POLICY everybody_select ON article FOR SELECT TO kiosk_lobby, kiosk_staff USING (true);
CREATE POLICY everybody_select ON article_text FOR SELECT TO kiosk_lobby, kiosk_staff USING (true);
CREATE POLICY staff_write ON article TO kiosk_staff USING ((SELECT kiosk_may_now('set_clinic')));
CREATE POLICY staff_write ON article_text TO kiosk_staff USING ((SELECT kiosk_may_now('set_clinic')));
