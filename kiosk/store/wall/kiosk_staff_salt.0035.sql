-- What a secret of somebody's is stretched with, whose name is compared as ``who``. For a name that nobody has it is made
-- up, and always the same; ``usual`` is the cost that is told of it.
CREATE FUNCTION kiosk_staff_salt(who text, how text, usual text, said text) RETURNS jsonb
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE found jsonb;
BEGIN
  IF how = 'pin' THEN
    found := (SELECT jsonb_build_object('salt', n.salt, 'cost', n.cost) FROM staff_pin n
      JOIN staff_account p ON p.id = n.account_id
      WHERE p.login = who AND n.computer = kiosk_login(said) AND n.until > kiosk_now());
  ELSE
    found := (SELECT jsonb_build_object('salt', p.salt, 'cost', p.cost) FROM staff_account p WHERE p.login = who);
  END IF;
  RETURN coalesce(found, jsonb_build_object('cost', usual, 'salt', left(encode(sha256(convert_to(
    coalesce((SELECT min(p.id) FROM staff_account p), '') || '|' || how || '|' || who, 'UTF8')), 'hex'), 32)));
END $$;
