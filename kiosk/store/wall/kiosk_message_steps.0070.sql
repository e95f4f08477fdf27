-- What can become of a message: the table of `kiosk/domain/messages.py`, which a test compares with it.
CREATE FUNCTION kiosk_message_steps() RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
  SELECT ARRAY['>open', 'open>taken', 'open>done', 'open>withdrawn', 'taken>open', 'taken>taken', 'taken>done', 'done>open',
    'done>taken']
$$;
