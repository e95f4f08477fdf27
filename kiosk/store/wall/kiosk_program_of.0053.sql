-- What a login of this record is for: 'lobby', 'staff' or 'board'; NULL where it is none of them, or more than one.
CREATE FUNCTION kiosk_program_of(login text) RETURNS text
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, public, pg_temp AS $$
  SELECT substr(min(g.rolname), 7) FROM pg_auth_members a
    JOIN pg_roles g ON g.oid = a.roleid JOIN pg_roles m ON m.oid = a.member
    WHERE m.rolname = login AND NOT m.rolsuper AND NOT m.rolcreaterole
    HAVING count(DISTINCT g.rolname) = 1 AND min(g.rolname) IN ('kiosk_lobby', 'kiosk_staff', 'kiosk_board')
$$;
