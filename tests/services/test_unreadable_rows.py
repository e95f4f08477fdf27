"""Attack 6: a row that cannot be read is shown as such, and the others as they are; every reader, both engines."""

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest
from sqlalchemy import Table, select, text

from kiosk.domain.visit.checklist import ItemKind
from kiosk.domain.visit.visit import DeskEntry, KioskState
from kiosk.services.desk import entries as desk_module
from kiosk.services.desk import help as help_module
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.desk.help import HelpService
from kiosk.services.desk.queue import QueueService
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.offline.identity import OnList
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.services.record.patients import PatientService
from kiosk.services.record.schedule import ScheduleService
from kiosk.services.visit.checkin import CheckInService
from kiosk.store import tables
from kiosk.store.database import Database
from tests.engines import EMBEDDED, SERVER, Filled, filled_on
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, claim
from tests.services.expected import ListedAt

PEOPLE = range(1, 5)


def fill(database: Database) -> list[str]:
    """Three who have arrived and one who is expected, in a record that takes anything; the visits."""
    PatientService(database).save(
        [a_patient(n) for n in PEOPLE],
        [a_booking(n, NOW + timedelta(minutes=n), key=f"a{n}") for n in PEOPLE],
    )
    kiosk = Kiosk(database)
    visits = [kiosk.check_in(number) for number in (1, 2, 3)]
    with database.write() as connection:
        # As if the checks were not there: what a newer program, or somebody's hand, may have written.
        if database.embedded:
            names = connection.execute(text("SELECT name FROM sqlite_master WHERE type = 'trigger'"))
            for name in list(names.scalars()):
                connection.execute(text(f"DROP TRIGGER {name}"))
        else:
            checks = (
                "SELECT conrelid::regclass::text, conname FROM pg_constraint"
                " WHERE contype = 'c' AND conrelid <> 0"
            )
            for table, name in connection.execute(text(checks.replace(":", "\\:"))).all():
                connection.execute(text(f"ALTER TABLE {table} DROP CONSTRAINT {name}"))
    return visits


class House:
    """A record that was filled, and a way to write what no program would."""

    def __init__(self, database: Database, visits: list[str]) -> None:
        self.database = database
        self.visits = visits
        self.arrivals = ArrivalService(database, SETTINGS, self.clock)
        self.queue = QueueService(database, SETTINGS, self.clock)
        self.desk = DeskService(database, self.clock)
        self.help = HelpService(database, self.clock)

    @staticmethod
    def clock() -> datetime:
        return NOW

    @property
    def never(self) -> str:
        """A time that no driver turns into a value."""
        return "not a time" if self.database.embedded else "infinity"

    def write(self, statement: str, **values: Any) -> None:
        with self.database.write() as connection:
            connection.execute(text(statement.replace("NEVER", f"'{self.never}'")), values)


@pytest.fixture(scope="module", params=[EMBEDDED, SERVER])
def filled(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Filled]:
    yield from filled_on(request, tmp_path_factory, fill)


@pytest.fixture
def house(filled: Filled, tmp_path: Path) -> Iterator[House]:
    with filled.copy(tmp_path) as url:
        database = Database(url)
        yield House(database, filled.told)
        database.close()


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE visit SET arrived_at = NEVER WHERE id = :visit",
        "UPDATE visit SET arrived_at = NULL WHERE id = :visit",
        "UPDATE visit SET acknowledged_at = NEVER WHERE id = :visit",
        "UPDATE ticket SET status = 'upstairs' WHERE visit_id = :visit",
        "UPDATE ticket SET called_at = NEVER WHERE visit_id = :visit",
    ],
)
def test_attack_06_an_arrival_that_cannot_be_read_takes_no_other_with_it(house: House, damage: str) -> None:
    first, bad, third = house.visits
    house.write(damage, visit=bad)
    rows = {row.visit_id: row for row in house.arrivals.today(an_actor())}
    assert {key: bool(row.unreadable) for key, row in rows.items()} == {first: False, bad: True, third: False}
    assert (rows[bad].unreadable, rows[bad].patient_name) == (bad, "")
    assert rows[third].patient_name == "Family3, Given"
    assert [row.visit_id for row in house.arrivals.rows([bad, third], an_actor())] == [third, bad]
    with pytest.raises(LookupError):
        house.arrivals.details(bad, an_actor())
    assert house.arrivals.details(third, an_actor()).patient.id == "p3"
    called = [house.queue.call_next(an_actor(), "204"), house.queue.call_next(an_actor(), "204")]
    assert {way.visit_id for way in called if way} >= {first}
    assert all(called)


def test_attack_06_an_item_of_an_unknown_kind_is_told_beside_the_others(house: House) -> None:
    bad = house.visits[1]
    house.write(
        "UPDATE checklist_item SET kind = 'of_tomorrow' WHERE visit_id = :visit AND kind = 'contact'",
        visit=bad,
    )
    row = next(row for row in house.arrivals.today(an_actor()) if row.visit_id == bad)
    assert (row.patient_name, row.unreadable) == ("Family2, Given", "of_tomorrow")
    assert ItemKind.CONSENT in {item.kind for item in row.checklist}
    assert house.arrivals.details(bad, an_actor()).row.unreadable == "of_tomorrow"
    # A kiosk goes on with what can be read.
    kiosk = Kiosk(house.database)
    assert kiosk.open_visit("p2", ("a2",), "kiosk-1").id == bad


@pytest.mark.parametrize(
    "damage",
    [
        "UPDATE checklist_item SET completed_at = NEVER WHERE visit_id = :visit AND kind = 'contact'",
        "UPDATE checklist_item SET status = 'perhaps' WHERE visit_id = :visit AND kind = 'contact'",
        "UPDATE questionnaire_response SET resource = '[1]' WHERE visit_id = :visit",
        "UPDATE questionnaire_response SET authored = NEVER WHERE visit_id = :visit",
        "UPDATE consent SET strokes = '[1, [2], \"x\"]' WHERE visit_id = :visit",
        "UPDATE consent SET method = 'sung' WHERE visit_id = :visit",
        "INSERT INTO change_request (id, visit_id, field, old, new, status, decided_by)"
        " VALUES ('c', :visit, 'phone', '', '', 'perhaps', '')",
    ],
)
def test_attack_06_a_visit_opens_without_what_cannot_be_read_of_it(house: House, damage: str) -> None:
    bad = house.visits[1]
    house.write(damage, visit=bad)
    found = house.arrivals.details(bad, an_actor())
    assert found.patient.id == "p2"
    assert len(house.arrivals.today(an_actor())) == 3


@pytest.mark.parametrize("damage", ["status = 'moved'", "status = 'booked', minutes = NULL"])
def test_attack_06_a_booking_that_cannot_be_read_hides_no_other(house: House, damage: str) -> None:
    if "NULL" in damage:
        house.write("UPDATE patient SET birth_date = NEVER WHERE id = 'p4'")
    else:
        house.write(f"UPDATE appointment SET {damage} WHERE id = 'a1'")
    expected = house.arrivals.expected(an_actor())
    assert [row.appointment.id for row in expected] == ["a4"]
    assert bool(expected[0].unreadable) == ("NULL" in damage)
    assert set(house.arrivals.bookings(house.visits, an_actor())) >= {"a2", "a3"}
    assert [hit.patient.id for hit in house.arrivals.search("Family3", an_actor())] == ["p3"]


def test_attack_06_calls_for_help_and_entries_are_read_one_by_one(house: House) -> None:
    for number in (1, 2, 3):
        house.help.call(f"h{number}", "kiosk-1", "welcome")
        house.desk.bring(DeskEntry(f"e{number}", "kiosk-1", "left", "left", NOW, NOW, f"F{number}", None, {}))
        house.desk.report(KioskState(f"kiosk-{number}", NOW, "1", 0, None))
    house.write("UPDATE help_call SET at = NEVER WHERE id = 'h2'")
    house.write("UPDATE desk_entry SET detail = '[1, 2]' WHERE id = 'e1'")
    house.write("UPDATE desk_entry SET device_time = NEVER WHERE id = 'e2'")
    house.write("UPDATE kiosk_state SET reported_at = NEVER WHERE kiosk = 'kiosk-2'")
    house.write("UPDATE kiosk_state SET faults = '[7]' WHERE kiosk = 'kiosk-3'")
    calls = [(call.id, call.reason) for call in house.help.open_calls(an_actor())]
    # Where a time is no time, whether it is of the last hours nobody knows.
    assert calls[:2] == [("h1", "welcome"), ("h3", "welcome")]
    assert calls[2:] in ([], [("h2", "unreadable")])
    entries = {entry.id: entry.kind for entry in house.desk.entries(an_actor())}
    assert entries == {"e1": "unreadable", "e2": "unreadable", "e3": "left"}
    assert house.desk.settle("e1", an_actor())
    assert [state.kiosk for state in house.desk.kiosks(an_actor())] == ["kiosk-1", "kiosk-3"]


@pytest.mark.parametrize(
    ("module", "most", "table"),
    [(help_module, "MOST_CALLS", "help_call"), (desk_module, "MOST_ENTRIES", "desk_entry")],
)
def test_attack_06_thousands_are_read_up_to_a_limit_and_it_is_said(
    house: House, monkeypatch: pytest.MonkeyPatch, module: ModuleType, most: str, table: str
) -> None:
    monkeypatch.setattr(module, most, 5)

    def bring(number: int) -> None:
        if table == "help_call":
            house.help.call(f"h{number}", "kiosk-1", "welcome")
        else:
            house.desk.bring(DeskEntry(f"e{number}", "k", "left", "left", NOW, NOW, "F", None, {}))

    def shown() -> list[Any]:
        return list(
            house.help.open_calls(an_actor()) if table == "help_call" else house.desk.entries(an_actor())
        )

    for number in range(5):
        bring(number)
    assert "more" not in [row.id for row in shown()]
    bring(5)
    assert [row.id for row in shown()][5:] == ["more"]


def test_attack_06_a_text_that_is_no_utf8_is_marked_and_stops_nobody(filled: Filled, tmp_path: Path) -> None:
    # Every text of a row at once, keys but for the first aside; a server takes no such text.
    for place, table in enumerate(tables.metadata.sorted_tables):
        with filled.copy(tmp_path / str(place)) as url:
            database = Database(url)
            if database.embedded:
                _garble(House(database, filled.told), table)
            database.close()


def _garble(house: House, table: Table) -> None:
    values = [
        f"{column.name} = CAST(X'FF80FE' AS TEXT)"
        for column in table.columns
        if not column.primary_key and not column.foreign_keys and not column.unique
    ]
    with house.database.read() as connection:
        key = connection.execute(select(*table.primary_key).limit(1)).first()
    if key is None or not values:
        return
    same = " AND ".join(f"{column.name} = :{column.name}" for column in table.primary_key)
    house.write(f"UPDATE {table.name} SET {', '.join(values)} WHERE {same}", **key._mapping)
    assert (table.name, tuple(key)) in house.database.unreadable()
    if table.name not in ("appointment", "visit"):
        assert len(house.arrivals.today(an_actor())) == 3
    house.arrivals.expected(an_actor())
    house.queue.calls()
    house.help.open_calls(an_actor())
    house.desk.entries(an_actor())
    house.desk.kiosks(an_actor())
    assert ClinicService(house.database).load()
    assert house.arrivals.search("Family3", an_actor())


def listed(house: House, folder: Path) -> set[int]:
    """Who of the four is on the list of a kiosk."""
    kiosk = ListedAt(house.database, folder, now=house.clock(), settings=SETTINGS)
    checkin = CheckInService(house.database, SETTINGS, house.clock)
    DayListMaker(house.database, SETTINGS, house.clock, checkin).make()
    return {number for number in range(1, 5) if isinstance(kiosk.find(claim(number)), OnList)}


@pytest.mark.parametrize("column", ["family", "phone", "postal_code", "phone_key", "language"])
def test_attack_06_bytes_in_the_place_of_a_text_are_a_row_that_cannot_be_read(
    house: House, tmp_path: Path, column: str
) -> None:
    if not house.database.embedded:
        pytest.skip("a server takes no bytes for a text")
    house.write(f"UPDATE patient SET {column} = X'80FF' WHERE id = 'p4'")
    assert listed(house, tmp_path) == {1, 2, 3}
    ScheduleService(house.database, SETTINGS, house.clock).book_today(4)
    assert house.database.unreadable() == [("patient", ("p4",))]
    assert len(house.arrivals.today(an_actor())) == 3
    house.arrivals.expected(an_actor())


def test_attack_06_what_is_no_utf8_is_shown_with_the_rest_of_its_row(house: House) -> None:
    if not house.database.embedded:
        pytest.skip("a server takes no text that is no UTF-8")
    house.write("UPDATE patient SET given = CAST(X'41FF42' AS TEXT) WHERE id = 'p2'")
    row = next(row for row in house.arrivals.today(an_actor()) if row.visit_id == house.visits[1])
    assert (row.patient_name, row.unreadable) == ("Family2, A\N{REPLACEMENT CHARACTER}B", "")
    assert house.database.wrong() == []
    assert house.database.unreadable() == [("patient", ("p2",))]


def test_attack_06_the_board_shows_the_other_calls(house: House) -> None:
    for _ in range(3):
        house.queue.call_next(an_actor(), "204")
    house.write("UPDATE ticket SET called_at = NEVER WHERE visit_id = :visit", visit=house.visits[1])
    assert [call.ticket for call in house.queue.calls()] in (["A 03", "A 01"], ["A 01", "A 03"])


@pytest.mark.parametrize(
    ("resource", "at"), [("[1]", "2026-11-23 15:00:00.000000"), ("{}", "NEVER"), ('"x"', "NEVER")]
)
def test_attack_06_a_published_form_that_cannot_be_read_leaves_the_others(
    house: House, resource: str, at: str
) -> None:
    forms = FormService(house.database, house.clock)
    house.write(
        "INSERT INTO questionnaire (url, version, status, resource, published_at, published_by)"
        f" VALUES ('u', '1', 'active', :resource, {at if at == 'NEVER' else repr(at)}, 'x')",
        resource=resource,
    )
    current = forms.current()
    assert current is not None
    assert forms.current(current.revision) is None
    assert forms.published_resources() == []
    house.write("INSERT INTO setting (key, value) VALUES ('form_rules', '\"nonsense = [\"')")
    kiosk = Kiosk(house.database)
    assert kiosk.open_visit("p4", ("a4",), "kiosk-1").patient.id == "p4"


def test_attack_06_a_patient_who_cannot_be_read_is_not_on_the_day_list_and_the_others_are(
    house: House, tmp_path: Path
) -> None:
    house.write("UPDATE patient SET contact_confirmed_at = NEVER WHERE id = 'p2'")
    assert listed(house, tmp_path) == {1, 3, 4}


@pytest.mark.parametrize(
    ("damage", "left_out"),
    [
        ("UPDATE patient SET birth_date = NEVER WHERE id = 'p5'", {"unreadable": 1, "here_today": 3}),
        ("UPDATE appointment SET status = 'of tomorrow' WHERE id = 'a4'", {"here_today": 4}),
    ],
)
def test_attack_06_who_cannot_be_read_is_not_booked_and_the_others_are(
    house: House, damage: str, left_out: dict[str, int]
) -> None:
    PatientService(house.database).save([a_patient(5), a_patient(6)])
    house.write(damage)
    done = ScheduleService(house.database, SETTINGS, house.clock).book_today(10)
    assert done.left_out == left_out
    with house.database.read() as connection:
        booked = connection.execute(
            text("SELECT patient_id FROM appointment WHERE patient_id IN ('p5', 'p6')")
        )
        assert set(booked.scalars()) == {"p6"} | ({"p5"} if "unreadable" not in left_out else set())
