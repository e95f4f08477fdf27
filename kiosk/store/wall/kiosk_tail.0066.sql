-- The last digits of a number as they are kept. It is here so that an index has them that nobody but the owner's functions can
-- use: an index is asked before a policy is, and EXPLAIN would tell of any guess whether somebody has such a number. What is not
-- leakproof is asked after it. Not SQL, which the planner would see through.
CREATE FUNCTION kiosk_tail(key text) RETURNS text
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
BEGIN
  RETURN key;
END $$;
