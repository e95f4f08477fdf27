-- The ways of a payment, and of a question about a bill, from state to state.
CREATE OR REPLACE FUNCTION kiosk_payment_steps(of_table text) RETURNS text[]
LANGUAGE sql IMMUTABLE AS $$
  SELECT CASE of_table
    WHEN 'payment' THEN ARRAY['>asked', 'asked>at_terminal', 'asked>approved', 'asked>cancelled', 'at_terminal>approved',
      'at_terminal>declined', 'at_terminal>cancelled', 'at_terminal>unknown', 'unknown>approved', 'unknown>declined',
      'unknown>cancelled', 'approved>voided', 'approved>refunded']
    WHEN 'bill_question' THEN ARRAY['>open', 'open>taken', 'open>answered', 'taken>taken', 'taken>open', 'taken>answered',
      'answered>open']
    WHEN 'charge' THEN ARRAY['>open', 'open>cancelled']
    ELSE '{}' END
$$;
