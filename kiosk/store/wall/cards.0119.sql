-- Of a patient a list shows name, birth date, number and language. The contact card shows with the record, by the view: to who
-- has opened it, to the lists that are made while nobody is there, and for a minute to who was told of it in the audit. Where it
-- does not show, it is empty there.
REVOKE ALL ON FUNCTION kiosk_sees_patients, kiosk_owns, kiosk_told, kiosk_asked_phone, kiosk_ask_phone, kiosk_same_phone,
  kiosk_mail_stop, kiosk_text_stop, kiosk_holder FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_sees_patients, kiosk_owns, kiosk_told, kiosk_ask_phone, kiosk_same_phone, kiosk_mail_stop,
  kiosk_text_stop, kiosk_holder TO kiosk_staff;
REVOKE SELECT ON patient FROM kiosk_staff;
GRANT SELECT (id, mrn, family, given, birth_date, sex, language, contact_confirmed_at, deceased) ON patient TO kiosk_staff;
CREATE VIEW shown_patient WITH (security_barrier) AS
  SELECT p.id, p.mrn, p.family, p.given, p.birth_date, p.sex, p.language,
    CASE WHEN s.card THEN p.phone ELSE '' END AS phone,
    CASE WHEN s.card THEN p.email ELSE '' END AS email,
    CASE WHEN s.card OR s.compared THEN p.address_line ELSE '' END AS address_line,
    CASE WHEN s.card THEN p.city ELSE '' END AS city,
    CASE WHEN s.card THEN p.state ELSE '' END AS state,
    CASE WHEN s.card OR s.compared THEN p.postal_code ELSE '' END AS postal_code,
    CASE WHEN s.card THEN p.emergency_name ELSE '' END AS emergency_name,
    CASE WHEN s.card THEN p.emergency_relationship ELSE '' END AS emergency_relationship,
    CASE WHEN s.card THEN p.emergency_phone ELSE '' END AS emergency_phone,
    p.contact_confirmed_at, p.deceased,
    CASE WHEN s.card THEN p.phone_key ELSE '' END AS phone_key,
    CASE WHEN s.card OR s.compared THEN p.postal_key ELSE '' END AS postal_key
  FROM patient p CROSS JOIN LATERAL (
    SELECT (SELECT kiosk_owns()) OR p.id = ANY ((SELECT kiosk_granted())::text[])
        OR p.id = ANY ((SELECT kiosk_told('search_hit'))::text[])
        OR coalesce(kiosk_is_listed(p.id, (SELECT kiosk_listing())), false) AS card,
      p.id = ANY ((SELECT kiosk_told('caller_compared'))::text[]) AS compared
    OFFSET 0) s
  WHERE (SELECT kiosk_sees_patients()) OR kiosk_is_listed(p.id, (SELECT kiosk_listing()));
REVOKE ALL ON shown_patient FROM PUBLIC;
GRANT SELECT ON shown_patient TO kiosk_staff;
