"""What staff tell a patient: read by that patient at a kiosk, on boards without a name, until the visit ends."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from kiosk.domain.audit import Action
from kiosk.domain.notices import NewNotice, NoticeProblem, NoticeRefused
from kiosk.domain.queue import TicketStatus
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.notices import NoticeService
from kiosk.services.desk.queue import QueueService
from kiosk.services.desk.undo import UndoRefused
from kiosk.services.record.notices import NoticeReader
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.services.visit.notices import NoticeShowing
from kiosk.store import tables
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import EMBEDDED, SERVER, under_a_login
from tests.factories import NOW, a_booking, a_patient, an_actor
from tests.services.clinic_maker import SETTINGS, enter, record, whole_visit

ANN, BEN = an_actor("Ann"), an_actor("Ben")


def fill(database: Database) -> None:
    PatientService(database).save([a_patient(1), a_patient(2)], [a_booking(1), a_booking(2)])


class House:
    """A kiosk, by its own login where there is one, and the rest of the clinic."""

    def __init__(self, own: str, url: str) -> None:
        self.lobby, self.clinic = Database(own), Database(url)
        self.checkin = CheckInService(self.lobby, SETTINGS, lambda: NOW)
        self.notices = NoticeService(self.clinic, SETTINGS, lambda: NOW)
        self.queue = QueueService(self.clinic, SETTINGS, lambda: NOW)
        self.arrivals = ArrivalService(self.clinic, SETTINGS, lambda: NOW)
        self.boards = NoticeReader(self.clinic, lambda: NOW)
        self.showing = NoticeShowing(self.lobby, lambda: NOW, "kiosk-1")

    def arrive(self, number: int) -> tuple[str, str]:
        """A session and its visit, which is in."""
        session = enter(self.lobby, number)
        visit = self.checkin.open_visit(session, (f"a{number}",), "kiosk-1").id
        self.checkin.apply(session, *(record(visit, step) for step in whole_visit()))
        return session, visit

    def tell(self, visit: str) -> object:
        return self.notices.tell(NewNotice(visit, template="minutes", blanks={"minutes": "20"}), ANN)

    def texts(self, session: str) -> list[str]:
        return [notice.text("es") for notice in self.showing.take(session)]

    def close(self) -> None:
        self.lobby.close()
        self.clinic.close()


@pytest.fixture(params=[EMBEDDED, SERVER])
def house(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[House]:
    for own, url in under_a_login(request, tmp_path, fill, "lobby_1"):
        made = House(own, url)
        yield made
        made.close()


def test_the_patient_reads_it_and_nobody_else_does(house: House) -> None:
    session, visit = house.arrive(1)
    other, _ = house.arrive(2)
    house.tell(visit)
    house.notices.tell(NewNotice(visit, "Your sister called"), BEN)
    assert house.texts(other) == []
    assert house.texts("no session") == []
    assert house.texts(session) == ["Tardaremos unos 20 minutos más.", "Your sister called"]


def test_staff_see_who_wrote_it_and_whether_it_was_shown(house: House) -> None:
    session, visit = house.arrive(1)
    house.tell(visit)
    (before,) = house.arrivals.details(visit, BEN).notices
    assert (before.author, before.written_at, before.seen_at, before.seen_on) == ("Ann", NOW, None, "")
    house.showing.take(session)
    house.showing.take(session)
    (after,) = house.arrivals.details(visit, BEN).notices
    assert after.seen_at is not None
    assert after.seen_on == "kiosk-1"
    assert who_did(house.clinic, Action.NOTICE_WRITTEN) == ["Ann"]
    assert len(who_did(house.clinic, Action.NOTICE_SEEN)) == 1


def test_a_board_has_the_number_and_the_words_for_boards_alone(house: House) -> None:
    _, visit = house.arrive(1)
    _, second = house.arrive(2)
    house.tell(visit)
    house.notices.tell(NewNotice(visit, "Your sister called"), ANN)
    house.notices.tell(NewNotice(second, template="desk"), ANN)
    said = {notice.ticket: notice.says["en"] for notice in house.boards.on_boards()}
    assert said == {"A 01": "It takes about 20 minutes more.", "A 02": "Please come to the front desk."}
    house.notices.tell(NewNotice(visit, template="desk"), ANN)
    assert {notice.says["en"] for notice in house.boards.on_boards()} == {"Please come to the front desk."}


def test_it_ends_with_the_visit_and_is_told_to_nobody_who_has_gone(house: House) -> None:
    session, visit = house.arrive(1)
    house.tell(visit)
    with house.clinic.read() as connection:
        ticket = connection.execute(select(tables.ticket.c.id)).scalar_one()
    house.queue.move(ticket, TicketStatus.WAITING, TicketStatus.CALLED, BEN)
    assert len(house.boards.on_boards()) == 1
    house.queue.move(ticket, TicketStatus.CALLED, TicketStatus.SERVING, BEN)
    assert house.boards.on_boards() == ()
    house.queue.move(ticket, TicketStatus.SERVING, TicketStatus.DONE, BEN)
    assert house.texts(session) == []
    with pytest.raises(NoticeRefused) as caught:
        house.tell(visit)
    assert caught.value.problem is NoticeProblem.GONE
    assert len(house.arrivals.details(visit, BEN).notices) == 1


def test_it_is_taken_back_ended_and_told_again(house: House) -> None:
    session, visit = house.arrive(1)
    way = house.notices.tell(NewNotice(visit, template="desk"), ANN)
    house.notices.take_back(way, ANN)
    assert house.texts(session) == []
    with pytest.raises(UndoRefused):
        house.notices.take_back(way, ANN)
    assert house.notices.end(visit, BEN) is None
    house.tell(visit)
    house.notices.tell(NewNotice(visit, template="desk"), ANN)
    ended = house.notices.end(visit, BEN)
    assert ended is not None
    assert house.texts(session) == []
    assert house.boards.on_boards() == ()
    house.notices.take_back(ended, BEN)
    assert len(house.texts(session)) == 2
    told = house.arrivals.details(visit, BEN).notices
    assert [(one.ended_by, one.ended_at is None) for one in told] == [("Ann", False), ("", True), ("", True)]
