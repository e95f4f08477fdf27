-- Who would read a message for these: accounts of those who work with patients, but for its author's.
CREATE FUNCTION kiosk_message_readers(whom text, to_account text, author text) RETURNS SETOF text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT p.id::text FROM staff_account p
    WHERE p.disabled_at IS NULL AND p.id IS DISTINCT FROM author
      AND p.roles::jsonb ?| ARRAY['front_desk', 'clinician', 'manager']
      AND CASE whom WHEN 'account' THEN p.id = to_account WHEN 'everybody' THEN true ELSE p.roles::jsonb ? whom END
$$;
