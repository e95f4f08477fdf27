"""A record and a kiosk's folder of a program before this one are taken over, with all that waits in the outbox.

``before/`` was made by revision 86b8965 (migration 0006; one clinic, noon of 24 November 2026), in its own lobby. Ana
Ortega came whole, with another phone number. Bao Nguyen answered three questions of the history; then the record was
away, and a fourth waits in the outbox. Cem Yildiz came whole, with a ticket in the kiosk's own letters, DL 134, and a
stranger left a name. Eva Novak is expected. ``record.sql`` is that record as text, for its file is encrypted; the
kiosk's files are as they lay there.
"""

import json
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import psycopg
import pytest
from psycopg import sql
from pytestqt.qtbot import QtBot

from kiosk import app, paths
from kiosk.domain.visit.visit import ChangeStatus
from kiosk.lobby.refusal import RefusalReason
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.settings import MachineSettings
from kiosk.store import encryption
from kiosk.store.database import Database, newest_revision
from kiosk.store.kept import KeptFile, device_key
from tests.clusters import Cluster
from tests.factories import an_actor
from tests.interop.record import rows
from tests.lobby.conftest import SETTINGS, Clock
from tests.lobby.test_without_a_record import Away, away, back
from tests.visitor import MARIA, Visitor

__all__ = ["away"]
BEFORE = Path(__file__).parent / "before"
KIOSK = "kiosk-1"
REVISION = "0006"
# What the migrations write themselves.
BY_MIGRATIONS = {"alembic_version", "sqlite_sequence"}


def plain_before(place: str) -> sqlite3.Connection:
    """The record, not encrypted, in a file or in ``:memory:``."""
    plain = sqlite3.connect(place)
    plain.row_factory = sqlite3.Row
    plain.executescript((BEFORE / "record.sql").read_text(encoding="utf-8"))
    return plain


def embedded_before(path: Path) -> None:
    """The record as a file, encrypted under a key of its own."""
    plain_before(str(path)).close()
    encryption.encrypt(path)


def server_before(cluster: Cluster, name: str, database: Database) -> None:
    """The same rows in the tables of that revision on a server."""
    database.downgrade(REVISION)
    plain = plain_before(":memory:")
    found = [row["name"] for row in plain.execute("SELECT name FROM sqlite_master WHERE type = 'table'")]
    with psycopg.connect(cluster.url(name), autocommit=True) as admin:
        # Rows that were written then: no trigger takes them for news.
        admin.execute("SET session_replication_role = replica")
        admin.execute("SET timezone = 'UTC'")
        for table in set(found) - BY_MIGRATIONS:
            documents = {
                column
                for column, kind in admin.execute(
                    "SELECT column_name, data_type FROM information_schema.columns WHERE table_name = %s",
                    (table,),
                )
                if kind in ("json", "jsonb")
            }
            admin.execute(sql.SQL("DELETE FROM {}").format(sql.Identifier(table)))
            for row in plain.execute(f'SELECT * FROM "{table}"'):
                told = {
                    key: json.loads(row[key]) if key in documents and isinstance(row[key], str) else row[key]
                    for key in set(row.keys())
                }
                admin.execute(
                    sql.SQL(
                        "INSERT INTO {0} OVERRIDING SYSTEM VALUE SELECT * FROM jsonb_populate_record(NULL::{0}, %s)"
                    ).format(sql.Identifier(table)),
                    (json.dumps(told),),
                )
    plain.close()


@pytest.fixture
def before(url: str, request: pytest.FixtureRequest, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    """The address of the record as it stood, on each engine, with the kiosk's folder where its lobby looks for it."""
    monkeypatch.setenv("KIOSK_HOME", str(tmp_path / "home"))
    if url.startswith("sqlite"):
        embedded_before(tmp_path / "clinic.db")
    else:
        database = Database(url)
        server_before(request.getfixturevalue("postgres"), url.rpartition("/")[2], database)
        database.close()
    folder = paths.kiosk_folder(url, KIOSK)
    shutil.copytree(BEFORE / folder.name, folder)
    for file in folder.iterdir():
        file.chmod(0o600)
    return url


@pytest.fixture
def taken_over(before: str) -> Iterator[Database]:
    database = Database(before)
    assert database.revision() == REVISION
    database.upgrade()
    assert database.revision() == newest_revision()
    yield database
    database.close()


@pytest.fixture
def visitor(taken_over: Database, before: str, away: Away, qtbot: QtBot) -> Iterator[Visitor]:
    """At the lobby of this program, which has not reached the record yet."""
    machine = MachineSettings(database_url=before, kiosk_name=KIOSK)
    away.is_away = True
    lobby = app.make_lobby(taken_over, machine, Clock())
    lobby.window.show(fullscreen=False)
    yield Visitor(lobby)
    lobby.close()


def arrived(database: Database) -> dict[str, str]:
    """The tickets of those who are here, by the number of their record."""
    return {row.mrn: row.ticket for row in ArrivalService(database, SETTINGS, Clock()).today(an_actor())}


def test_what_was_in_the_record_is_there(taken_over: Database) -> None:
    assert arrived(taken_over) == {"MRN-ana": "A 01"}
    arrivals = ArrivalService(taken_over, SETTINGS, Clock())
    (row,) = arrivals.today(an_actor())
    details = arrivals.details(row.visit_id, an_actor())
    assert [(change.field, change.new, change.status) for change in details.changes] == [
        ("phone", "5550109999", ChangeStatus.PENDING)
    ]
    (draft,) = rows(taken_over, "form_draft")
    assert len(draft["resource"]["item"]) == 3
    assert len(rows(taken_over, "audit_event")) == 10


@pytest.mark.long
def test_the_lobby_goes_on_where_that_of_before_stopped(
    visitor: Visitor, taken_over: Database, before: str, away: Away
) -> None:
    # Without the record: the day list of before, which was sealed for whoever could guess, is gone and opens nothing.
    assert visitor.lobby.delivery.courier.backlog().count == 16
    folder = paths.kiosk_folder(before, KIOSK)
    (kept,) = KeptFile(folder / "kept.bin", device_key(folder / "kept.bin")).versions()
    assert "day_list" not in json.loads(kept)
    visitor.known = replace(MARIA, family="novak")
    visitor.identify()
    visitor.screen("refused")
    assert visitor.model.patient.refusal.reason is RefusalReason.NO_RECORD
    visitor.press("bar_startOver", "dialoguePrimary")
    visitor.screen("welcome")
    # What waited goes in.
    back(visitor, away)
    visitor.to_done()
    visitor.press("primaryButton")
    visitor.screen("welcome")
    here = arrived(taken_over)
    assert here.keys() == {"MRN-ana", "MRN-cem", "MRN-eva"}
    assert (here["MRN-ana"], here["MRN-cem"]) == ("A 01", "DL 134")
    entries = DeskService(taken_over, Clock()).entries(an_actor())
    assert [(entry.family, entry.detail) for entry in entries] == [("Stranger", {"reason": "my knee"})]
    assert len(rows(taken_over, "questionnaire_response")) == 3
    assert len(rows(taken_over, "consent")) == 3
    (draft,) = rows(taken_over, "form_draft")
    assert len(draft["resource"]["item"]) == 4
    # And who was in the middle comes to the end.
    visitor.known = replace(MARIA, family="nguyen")
    visitor.to_appointments()
    visitor.press("primaryButton")
    visitor.screen("form")
    # The history has a newer version since, and nobody's answers are put to questions that were not asked.
    visitor.sees("Question 1 of")
    visitor.go_on()
    visitor.screen("done")
    visitor.play.wait(lambda: "MRN-bao" in arrived(taken_over), "the arrival")
    assert rows(taken_over, "form_draft") == []
