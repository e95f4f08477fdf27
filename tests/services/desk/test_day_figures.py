"""Figures of days as they are in the record, on both engines: what was done is what is counted."""

from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from kiosk.domain.figures import LONGEST
from kiosk.domain.visit.checklist import ItemKind
from kiosk.services.desk.day_figures import FigureService, TooManyDays
from kiosk.services.desk.help import HelpService
from kiosk.services.desk.queue import QueueService
from kiosk.services.record.patients import PatientService
from kiosk.services.staffing.files import FileRefused
from kiosk.store.database import Database
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, Kiosk, record, whole_visit

DAY = SETTINGS.today(NOW)


class Day:
    """A day that goes on."""

    def __init__(self, database: Database) -> None:
        self.at = NOW
        people = range(1, 7)
        PatientService(database).save([a_patient(n) for n in people], [a_booking(n) for n in people])
        self.kiosk = Kiosk(database, SETTINGS, self.now)
        self.queue = QueueService(database, SETTINGS, self.now)
        self.help = HelpService(database, self.now)
        self.figures = FigureService(database, SETTINGS, self.now)

    def now(self) -> datetime:
        return self.at

    def begin(self, number: int, steps: int) -> str:
        visit = self.kiosk.open_visit(f"p{number}", (f"a{number}",), "kiosk-1")
        for step in whole_visit()[:steps]:
            self.at += timedelta(seconds=30)
            self.kiosk.apply(replace(record(visit.id, step), device_time=self.at))
        return visit.id


@pytest.fixture
def day(empty: Database) -> Day:
    return Day(empty)


def test_what_was_done_is_what_is_counted(day: Day) -> None:
    steps = len(whole_visit())
    day.begin(1, steps)
    day.begin(2, steps)
    day.begin(3, 1)
    day.begin(4, 0)
    day.help.call("c1", "kiosk-1", "contact", "p3")
    day.at += timedelta(minutes=2)
    day.help.answer("c1", an_actor())
    day.help.call("c2", "kiosk-1", "contact", "p4")
    day.at = NOW + timedelta(seconds=30 * steps) + timedelta(minutes=20)
    day.queue.call_next(an_actor(), "Room 1")
    found = day.figures.days(DAY, DAY, "", an_actor())
    assert found.came == 2
    (queue,) = found.queues
    assert (queue.name, queue.came, queue.waited.count) == ("A", 2, 1)
    assert queue.waited.middle == 20 * 60
    assert [(who.name, who.came) for who in found.practitioners] == [("Dr Chen", 2)]
    ((language, spread),) = found.at_kiosk
    assert (language, spread.count, spread.middle) == ("en", 2, 30 * steps)
    # Who is known to the kiosk and has taken no step there has not begun.
    assert (found.began, found.finished) == (3, 2)
    assert dict(found.stopped) == {ItemKind.CONTACT: 1, ItemKind.QUESTIONNAIRE: 1}
    assert found.to_desk == ((ItemKind.INSURANCE, "no_card", 2),)
    assert (found.help.count, found.help.middle, found.unanswered) == (1, 120, 1)


def test_other_days_are_not_among_them_and_a_month_is_counted(day: Day) -> None:
    day.begin(1, len(whole_visit()))
    before = DAY - timedelta(days=1)
    assert day.figures.days(before, before, "", an_actor()).came == 0
    assert day.figures.days(DAY - timedelta(days=LONGEST - 1), DAY, "", an_actor()).came == 1


@pytest.mark.parametrize("days", [-1, LONGEST])
def test_more_days_than_are_counted_are_refused(day: Day, days: int) -> None:
    with pytest.raises(TooManyDays, match="from one to"):
        day.figures.days(DAY - timedelta(days=days), DAY, "", an_actor())


def test_figures_are_written_into_a_new_file(day: Day, tmp_path: Path) -> None:
    file = tmp_path / "figures.csv"
    day.figures.save(file, b"1", an_actor())
    assert file.read_bytes() == b"1"
    with pytest.raises(FileRefused, match="is there already"):
        day.figures.save(file, b"2", an_actor())
