"""How often the wall asks whose record is open: the server counts it, so that no statement asks time and again."""

from collections.abc import Callable
from dataclasses import replace

import psycopg
import pytest

from kiosk.domain.identity import Identified
from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.steps import (
    CheckInFinished,
    ContactConfirmed,
    FormCompleted,
    HandedToDesk,
    VisitOpened,
)
from kiosk.services.record.identity import IdentityService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store.database import Database
from tests.clusters import Cluster
from tests.engines import OWNER, server_url
from tests.factories import NOW, a_booking, a_patient
from tests.services.clinic_maker import FORM, SETTINGS, claim, record

_CALLS = (
    "SELECT coalesce(sum(calls), 0)::integer FROM pg_stat_user_functions WHERE funcname = 'kiosk_patient'"
)
_FORM = FormCompleted(FORM, "1", {"status": "completed"})


@pytest.fixture
def counting(server: tuple[Cluster, str]) -> tuple[Cluster, str]:
    """A clinic whose server counts the calls of its functions."""
    cluster, name = server
    owner = Database(server_url(cluster, OWNER, name))
    PatientService(owner).save([a_patient(1)], [a_booking(1)])
    owner.close()
    with psycopg.connect(cluster.url(name), autocommit=True) as connection:
        connection.execute(f"ALTER DATABASE {name} SET track_functions = 'pl'")
    return server


def test_a_table_asks_once_in_a_statement_whose_record_is_open(counting: tuple[Cluster, str]) -> None:
    cluster, name = counting
    kiosk = Database(server_url(cluster, "lobby_1", name))
    settings = replace(SETTINGS, consents=())
    door = IdentityService(kiosk, settings, lambda: NOW)
    checkin = CheckInService(kiosk, settings, lambda: NOW)
    told = [0]

    def calls(work: Callable[[], object]) -> int:
        work()
        with kiosk.read_once() as connection:
            connection.exec_driver_sql("SELECT pg_stat_force_next_flush()")
        with psycopg.connect(cluster.url(name), autocommit=True) as connection_of_another:
            (count,) = connection_of_another.execute(_CALLS).fetchone() or (0,)
        told.append(count)
        return told[-1] - told[-2]

    found = door.identify(claim(1), "kiosk-1")
    assert isinstance(found, Identified)
    session = found.session
    opening = record("", VisitOpened(claim(1), ("a1",)))
    visit = checkin.open_visit(session, ("a1",), "kiosk-1", opening).id
    card = HandedToDesk(ItemKind.INSURANCE, "", "no_card")
    for step in (ContactConfirmed(), card, _FORM, CheckInFinished()):
        checkin.apply(session, record(visit, step))
    calls(lambda: None)
    # What is read of whom the door has opened: the query, the patient's policy and that of bookings.
    assert calls(lambda: door.identify(claim(1), "kiosk-1")) == 3
    # So many tables' rows are asked for, each with a policy; and the audit's, as it is written.
    assert calls(lambda: checkin.open_visit(session, ("a1",), "kiosk-1", opening)) == 16
    # Of the visit and what belongs to it a function asks once; and of the booking and the audit, as they are written.
    assert calls(lambda: checkin.apply(session, record(visit, CheckInFinished()))) == 3
    assert calls(lambda: checkin.receipt(session, visit)) == 8
    kiosk.close()


_MANY = """
WITH opened AS (INSERT INTO lobby_session (id, patient_id, account, kiosk, opened_at, expires_at)
  SELECT encode(sha256(n::text::bytea), 'hex'), 'p1', 'lobby_1', 'k', now(), now() + interval '1 hour'
  FROM generate_series(1, 100) n RETURNING id)
INSERT INTO lobby_attachment (number, session_id) SELECT -row_number() OVER (), id FROM opened"""
_READ = (
    "SELECT sum(seq_tup_read + coalesce(idx_tup_fetch, 0))::integer FROM pg_stat_xact_user_tables"
    " WHERE relname IN ('lobby_session', 'lobby_attachment')"
)


def test_however_many_records_are_open_one_is_looked_at(counting: tuple[Cluster, str]) -> None:
    """Also where the server has last counted them while there were none, as in a morning."""
    cluster, name = counting
    with (
        psycopg.connect(server_url(cluster, OWNER, name), autocommit=True) as owner,
        psycopg.connect(server_url(cluster, "lobby_1", name), autocommit=True) as kiosk,
    ):
        owner.execute("VACUUM ANALYZE lobby_session, lobby_attachment")
        owner.execute(_MANY)
        kiosk.execute("SELECT kiosk_attach('1')")
        with kiosk.transaction():
            kiosk.execute("SELECT set_config('kiosk.shown', 'yes', true)")
            # What earlier transactions have counted may not have been handed in yet.
            (before,) = kiosk.execute(_READ).fetchone() or (0,)
            for _ in range(10):
                assert kiosk.execute("SELECT kiosk_patient()").fetchone() == ("p1",)
            assert kiosk.execute(_READ).fetchone() == (before + 20,)
