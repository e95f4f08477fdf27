-- What a role may: the table of `kiosk/domain/permissions.py`, which a test compares with it.
CREATE OR REPLACE FUNCTION kiosk_allows(role text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE role
    WHEN 'front_desk' THEN ARRAY['see_day', 'open_patient', 'search', 'work_queue', 'work_desk',
      'decide_changes', 'work_phone', 'message', 'register', 'book', 'correct', 'take_money']
    WHEN 'clinician' THEN ARRAY['see_day', 'open_patient', 'search', 'work_queue', 'work_desk',
      'decide_changes', 'work_phone', 'message', 'break_glass']
    WHEN 'manager' THEN ARRAY['see_day', 'open_patient', 'search', 'work_queue', 'work_desk', 'decide_changes', 'work_phone',
      'message', 'register', 'book', 'correct', 'join', 'review_glass', 'read_audit', 'report_access', 'disclose',
      'flag_privacy', 'take_money', 'return_money']
    WHEN 'administrator' THEN ARRAY['manage_staff', 'manage_computers', 'set_clinic', 'publish_forms']
    WHEN 'auditor' THEN ARRAY['read_audit', 'report_access']
    ELSE '{}' END
$$;
