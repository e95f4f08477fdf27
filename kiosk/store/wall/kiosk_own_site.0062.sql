-- A ticket of a kiosk is of the site where the record says that it stands, whatever it names, unless a booking of the visit
-- says where else that is: who has come for nothing waits here. Of a kiosk that nobody has fixed it is as the kiosk says.
CREATE FUNCTION kiosk_own_site() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  stands text;
  site text;
BEGIN
  IF NEW.place = '' OR session_user = current_user OR NOT EXISTS (SELECT FROM pg_roles r
      WHERE r.rolname = session_user AND NOT r.rolsuper AND pg_has_role(r.oid, 'kiosk_lobby', 'MEMBER')) THEN
    RETURN NEW;
  END IF;
  stands := kiosk_own_place();
  IF stands IS NULL OR EXISTS (SELECT 1 FROM visit_appointment v JOIN appointment b ON b.id = v.appointment_id
      WHERE v.visit_id = NEW.visit_id AND (b.location <> '' OR b.room <> '' OR b.place <> '' OR b.service <> '')) THEN
    RETURN NEW;
  END IF;
  -- The nearest around it that is called one, or else the outermost: `Places.site_of` of `kiosk/domain/places.py`.
  WITH RECURSIVE up AS (
    SELECT l.id, l.part_of, l.kind, l.room, 0 AS steps FROM location l WHERE l.id = stands
    UNION ALL
    SELECT l.id, l.part_of, l.kind, l.room, u.steps + 1 FROM up u JOIN location l ON l.id = u.part_of WHERE u.steps < 20
  )
  SELECT CASE WHEN u.kind IN ('site', 'building', '') AND (u.kind = 'site' OR u.room = '') THEN u.id END INTO site FROM up u
    ORDER BY (u.kind = 'site') DESC, CASE WHEN u.kind = 'site' THEN u.steps ELSE -u.steps END LIMIT 1;
  NEW.place := coalesce(site, '');
  RETURN NEW;
END $$;
