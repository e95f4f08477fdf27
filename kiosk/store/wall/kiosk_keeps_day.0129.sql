-- By what a patient is of the day, and a row theirs, no computer of staff changes: the patient and the time of a booking, the
-- patient and the day of a visit, the visit of a ticket. It would open a record without the glass. Who may join gives rows to
-- the record that stays, their password typed lately: with a booking goes what its letter opens at a kiosk. A visit comes into a queue again where its patient is of the day, or their record is open, or by who
-- books anybody. A kiosk is none: it is let pass first, for whether a login is a superuser takes longer to look up.
CREATE OR REPLACE FUNCTION kiosk_keeps_day() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
  held boolean;
  whose text;
BEGIN
  IF session_user = current_user OR NOT pg_has_role(session_user, 'kiosk_staff', 'MEMBER') THEN
    RETURN NEW;
  END IF;
  IF (SELECT r.rolsuper FROM pg_roles r WHERE r.rolname = session_user) THEN
    RETURN NEW;
  ELSIF TG_TABLE_NAME = 'appointment' THEN
    held := NEW.id = OLD.id AND NEW.start = OLD.start AND (NEW.patient_id = OLD.patient_id OR kiosk_may_now('join'));
  ELSIF TG_TABLE_NAME = 'visit' THEN
    held := NEW.id = OLD.id AND NEW.day = OLD.day AND NEW.started_at = OLD.started_at
      AND (NEW.patient_id = OLD.patient_id OR kiosk_may_now('join'));
  ELSE
    SELECT v.patient_id INTO whose FROM visit v WHERE v.id = NEW.visit_id;
    held := (TG_OP = 'INSERT' OR NEW.visit_id = OLD.visit_id)
      AND (kiosk_is_of_day(whose) OR kiosk_shows(whose) OR kiosk_may('book'));
  END IF;
  IF NOT coalesce(held, false) THEN
    RAISE insufficient_privilege USING MESSAGE = 'whose day it is stays as it is';
  END IF;
  RETURN NEW;
END $$;
