"""Who is checking in at a kiosk, as the desk sees it before anybody has arrived."""

from datetime import datetime, timedelta

import pytest
from sqlalchemy import text, update

from kiosk.domain.visit.checklist import ItemKind
from kiosk.services.desk.at_kiosk import LONGEST, AtKioskService
from kiosk.services.record.patients import PatientService
from kiosk.store import tables
from kiosk.store.database import Database
from kiosk.store.feed import announce_nothing
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit


class Lobby:
    """Some patients, a kiosk, and a clock that goes on."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.at = NOW
        PatientService(database).save([a_patient(n) for n in (1, 2, 3)], [a_booking(n) for n in (1, 2, 3)])
        self.kiosk = Kiosk(database, SETTINGS, self.now)
        self.service = AtKioskService(database, SETTINGS, self.now)

    def now(self) -> datetime:
        return self.at

    def begin(self, number: int, steps: int, kiosk: str = "lobby-east") -> str:
        visit = self.kiosk.open_visit(f"p{number}", (f"a{number}",), kiosk)
        self.go_on(visit.id, 0, steps)
        return visit.id

    def go_on(self, visit_id: str, begin: int, end: int) -> None:
        for step in whole_visit()[begin:end]:
            self.at += timedelta(seconds=20)
            self.kiosk.apply(record(visit_id, step))

    def shown(self) -> list[str]:
        return [row.visit_id for row in self.service.rows(an_actor())]


@pytest.fixture
def lobby(empty: Database) -> Lobby:
    return Lobby(empty)


def test_nobody_is_at_a_kiosk_before_the_first_is(lobby: Lobby) -> None:
    assert lobby.service.rows(an_actor()) == ()


def test_each_step_is_seen_and_who_has_arrived_is_gone(lobby: Lobby) -> None:
    steps = len(whole_visit())
    visit_id = lobby.begin(1, 0)
    (row,) = lobby.service.rows(an_actor())
    assert (row.patient_name, row.birth_date) == ("Family1, Given", a_patient(1).birth_date)
    assert (row.kiosk, row.last_at) == ("", NOW)
    assert row.appointment is not None
    assert row.appointment.id == "a1"
    seen = [(row.step, row.asked)]
    for number in range(1, steps):
        lobby.go_on(visit_id, number - 1, number)
        (row,) = lobby.service.rows(an_actor())
        seen.append((row.step, row.asked))
        assert row.last_at == lobby.at
    count = len(row.checklist)
    # Identity is done once they are known; nothing but to say that it is all comes after the last.
    assert seen[0] == ((2, count), ItemKind.CONTACT)
    assert seen[-1] == ((count, count), None)
    assert [step for (step, _), _ in seen] == sorted(step for (step, _), _ in seen)
    lobby.go_on(visit_id, steps - 1, steps)
    assert lobby.shown() == []


def test_who_has_stood_still_for_the_longest_is_on_top(lobby: Lobby) -> None:
    first, second = lobby.begin(1, 1), lobby.begin(2, 1)
    assert lobby.shown() == [first, second]
    lobby.go_on(first, 1, 2)
    assert lobby.shown() == [second, first]


def test_who_went_away_long_ago_is_no_longer_at_a_kiosk(lobby: Lobby) -> None:
    lobby.begin(1, 1)
    lobby.at += LONGEST
    assert len(lobby.shown()) == 1
    lobby.at += timedelta(seconds=1)
    assert lobby.shown() == []


def test_a_check_in_over_midnight_is_seen(lobby: Lobby) -> None:
    zone_midnight = SETTINGS.today(NOW)
    visit_id = lobby.begin(1, 1)
    while SETTINGS.today(lobby.at) == zone_midnight:
        lobby.at += timedelta(minutes=10)
        # It goes on, slowly.
        with lobby.database.write() as connection:
            announce_nothing(connection)
            connection.execute(update(tables.step_record).values(applied_at=lobby.at))
    assert lobby.shown() == [visit_id]


def test_one_that_cannot_be_read_hides_nobody(lobby: Lobby) -> None:
    first, second = lobby.begin(1, 1), lobby.begin(2, 1)
    # A server takes no bytes for a name, an embedded record no item that is in no state; each takes the other.
    damages = (
        ["UPDATE patient SET family = x'00ff' WHERE id = 'p1'"]
        if lobby.database.embedded
        else [
            "ALTER TABLE checklist_item DROP CONSTRAINT ck_checklist_item_status",
            f"UPDATE checklist_item SET status = 'odd' WHERE visit_id = '{first}' AND kind = 'contact'",
        ]
    )
    with lobby.database.write() as connection:
        announce_nothing(connection)
        for damage in damages:
            connection.execute(text(damage))
    rows = {row.visit_id: row for row in lobby.service.rows(an_actor())}
    assert set(rows) == {first, second}
    assert len(rows[first].checklist) < len(rows[second].checklist)
