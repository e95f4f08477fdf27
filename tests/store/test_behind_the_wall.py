"""No table of the record is forgotten by the wall: whoever adds one says who may what with it."""

from __future__ import annotations

import psycopg

from kiosk.store import tables
from tests.clusters import Cluster

LOGINS = ["kiosk_lobby", "kiosk_staff", "kiosk_board", "kiosk_import"]
# What only the functions of the wall read and write, for whoever calls them.
OF_FUNCTIONS = {
    "booked_time",
    # What the codes of letters are made with.
    "letter_key",
    # By the owner alone, who reads the mail.
    "mail_reply",
    # By the owner alone, who sends the texts.
    "text_part",
    "lobby_session",
    "lobby_attachment",
    "staff_attachment",
    "staff_attempt",
    "staff_pin",
    "record_grant",
    "identity_attempt",
    "ticket_day",
    "change_log",
    "set_aside_row",
    "write_count",
    "audit_seal",
    "row_lock",
}
GRANTED = """
    SELECT DISTINCT r.table_name, r.grantee
    FROM information_schema.role_column_grants r
    WHERE r.grantee = ANY(%s) AND r.table_schema = 'public'
"""
# A grant on a table with row security opens nothing by itself.
SHUT = f"""
    SELECT g.table_name, g.grantee
    FROM ({GRANTED}) g
    JOIN pg_class c ON c.relname = g.table_name AND c.relnamespace = 'public'::regnamespace AND c.relrowsecurity
    WHERE NOT EXISTS (
        SELECT FROM pg_policies p WHERE p.tablename = g.table_name AND g.grantee::name = ANY(p.roles)
    )
"""


def test_somebody_is_let_at_every_table(server: tuple[Cluster, str]) -> None:
    cluster, name = server
    with psycopg.connect(cluster.url(name), autocommit=True) as owner:
        let = {table for table, _ in owner.execute(GRANTED, (LOGINS,))}
        nobody = set(tables.metadata.tables) - OF_FUNCTIONS - let
        assert nobody == set(), "a file of store/wall says who may what with it"
        assert owner.execute(SHUT, (LOGINS,)).fetchall() == [], "a policy says for which rows"
