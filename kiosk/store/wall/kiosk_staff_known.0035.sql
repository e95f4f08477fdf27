-- The names of those whom a PIN lets in at this computer now, in their order.
CREATE FUNCTION kiosk_staff_known(said text) RETURNS text[]
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT coalesce(array_agg(p.name::text ORDER BY p.login), '{}') FROM staff_pin n JOIN staff_account p ON p.id = n.account_id
    WHERE n.computer = kiosk_login(said) AND n.until > kiosk_now() AND n.tries < 5 AND p.disabled_at IS NULL
$$;
