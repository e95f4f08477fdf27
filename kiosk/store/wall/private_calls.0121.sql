-- What was noted of a call or a call-back of somebody of special privacy shows by the views, to who has written down a reason; the
-- lists have the rows. Whose a call is, changes for nobody else.
REVOKE ALL ON FUNCTION kiosk_hidden_calls, kiosk_works_phone FROM PUBLIC;
GRANT EXECUTE ON FUNCTION kiosk_hidden_calls, kiosk_works_phone TO kiosk_staff;
REVOKE SELECT ON phone_call, call_back FROM kiosk_staff;
GRANT SELECT (id, patient_id, state, made_by, account_id, owner, owner_id, taken_at, ended_at, version, at, direction, line, lifted_at)
  ON phone_call TO kiosk_staff;
GRANT SELECT (id, patient_id, state, made_by, account_id, owner, owner_id, taken_at, ended_at, version, made_at, promised_by, tries,
  call_id) ON call_back TO kiosk_staff;
CREATE VIEW shown_phone_call WITH (security_barrier) AS
  SELECT p.id, CASE WHEN s.hidden THEN '' ELSE p.number END AS number, CASE WHEN s.hidden THEN '' ELSE p.dialled END AS dialled,
    p.patient_id, CASE WHEN s.hidden THEN '' ELSE p.caller END AS caller, CASE WHEN s.hidden THEN 'other' ELSE p.topic END AS topic,
    CASE WHEN s.hidden THEN '' ELSE p.about END AS about, p.state, p.made_by, p.account_id, p.owner, p.owner_id, p.taken_at,
    CASE WHEN s.hidden THEN '' ELSE p.outcome END AS outcome, CASE WHEN s.hidden THEN '' ELSE p.agreed END AS agreed, p.ended_at,
    p.version, p.at, p.direction, p.line, CASE WHEN s.hidden THEN '' ELSE p.caller_is END AS caller_is,
    CASE WHEN s.hidden THEN '' ELSE p.checked END AS checked, p.lifted_at
  FROM phone_call p CROSS JOIN LATERAL (
    SELECT coalesce(p.patient_id = ANY ((SELECT kiosk_hidden_calls())::text[]), false) AS hidden OFFSET 0) s
  WHERE (SELECT kiosk_works_phone());
CREATE VIEW shown_call_back WITH (security_barrier) AS
  SELECT p.id, CASE WHEN s.hidden THEN '' ELSE p.number END AS number, CASE WHEN s.hidden THEN '' ELSE p.dialled END AS dialled,
    p.patient_id, CASE WHEN s.hidden THEN '' ELSE p.caller END AS caller, CASE WHEN s.hidden THEN 'other' ELSE p.topic END AS topic,
    CASE WHEN s.hidden THEN '' ELSE p.about END AS about, p.state, p.made_by, p.account_id, p.owner, p.owner_id, p.taken_at,
    CASE WHEN s.hidden THEN '' ELSE p.outcome END AS outcome, CASE WHEN s.hidden THEN '' ELSE p.agreed END AS agreed, p.ended_at,
    p.version, p.made_at, p.promised_by, p.tries, p.call_id
  FROM call_back p CROSS JOIN LATERAL (
    SELECT coalesce(p.patient_id = ANY ((SELECT kiosk_hidden_calls())::text[]), false) AS hidden OFFSET 0) s
  WHERE (SELECT kiosk_works_phone());
REVOKE ALL ON shown_phone_call, shown_call_back FROM PUBLIC;
GRANT SELECT ON shown_phone_call, shown_call_back TO kiosk_staff;
