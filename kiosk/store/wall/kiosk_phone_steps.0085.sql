-- The ways of a call and of a call-back, from state to state.
CREATE OR REPLACE FUNCTION kiosk_phone_steps(of_table text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE of_table
    WHEN 'phone_call' THEN ARRAY['>ringing', '>closed', '>taken', 'ringing>ringing', 'ringing>taken', 'ringing>closed', 'ringing>withdrawn',
      'taken>taken', 'taken>closed', 'taken>ringing', 'taken>withdrawn', 'closed>ringing', 'closed>taken', 'closed>withdrawn']
    WHEN 'call_back' THEN ARRAY['>open', 'open>taken', 'open>closed', 'open>withdrawn', 'taken>open', 'taken>taken',
      'taken>closed', 'closed>open', 'closed>taken']
    ELSE '{}' END
$$;
