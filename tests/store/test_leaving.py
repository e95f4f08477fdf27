"""The wall around the end of a visit, against whoever has a login and a SQL prompt."""

from collections.abc import Iterator

import pytest

from kiosk.domain.actor import Actor
from kiosk.domain.notices import NewNotice
from kiosk.domain.permissions import StaffRole
from kiosk.domain.queue import TicketStatus
from kiosk.domain.visit.agreeing import Agreeing
from kiosk.services.desk.agreeing import AgreeingService
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.queue import QueueService
from kiosk.services.visit.leaving import LeavingService
from tests.actors import who_did
from tests.store.test_wall import SETTINGS, now, refused
from tests.store.test_who_acts import Desk

SAID = Agreeing("", (NewNotice("", "Rest for two days"),))
WRITE = (
    "INSERT INTO agreed_point (id, visit_id, template, says, written_by, written_at, ended_by)"
    " SELECT 'g1', id, '', '{}', 'Somebody else', now(), '' FROM visit"
)
OUT = "SELECT kiosk_check_out(%s, 'kiosk-1')"
HOW = "SELECT kiosk_say_how(%s, 'kiosk-1', %s)"


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    yield made
    made.close()


def seen(desk: Desk) -> tuple[str, AgreeingService, Actor]:
    """A visit of the second patient, who is in a room; and somebody who works at the desk."""
    ada = desk.add("Ada")
    row = ArrivalService(desk.staff, SETTINGS, now).today(ada)[0]
    QueueService(desk.staff, SETTINGS, now).move(
        row.ticket_id, TicketStatus.WAITING, TicketStatus.SERVING, ada
    )
    return row.visit_id, AgreeingService(desk.staff, SETTINGS, now), ada


def test_staff_agree_and_end_it_by_a_computers_login_and_take_it_back(desk: Desk) -> None:
    visit, service, _ = seen(desk)
    eve = desk.add("Eve", StaffRole.CLINICIAN)
    said = Agreeing(visit, SAID.new)
    assert service.agree(said, eve) is not None
    way = service.check_out(said, TicketStatus.SERVING, eve)
    before = service.before_going(visit, eve)
    assert [point.author for point in before.points] == ["Eve", "Eve"]
    # Who takes no money sees nothing of it.
    assert before.owed is None
    service.take_back(way, eve)
    assert len(service.before_going(visit, eve).points) == 1
    assert who_did(desk.owner, "written_past") == []


def test_a_kiosk_ends_and_judges_only_a_visit_of_its_patient(desk: Desk) -> None:
    visit, service, ada = seen(desk)
    service.agree(Agreeing(visit, SAID.new), ada)
    for session in ("", desk.wall.enter(1)):
        with desk.wall.connect(session=session) as kiosk:
            assert kiosk.execute("SELECT id, says FROM agreed_point").fetchall() == []
            assert kiosk.execute(OUT, (visit,)).fetchone() == (False,)
            assert kiosk.execute(HOW, (visit, 1)).fetchone() == (False,)
    with desk.wall.connect(session=desk.wall.enter(2)) as own:
        assert len(own.execute("SELECT id, says FROM agreed_point").fetchall()) == 1
        for forbidden in (
            "SELECT written_by FROM agreed_point",
            "SELECT kiosk FROM check_out",
            "SELECT * FROM how_it_went",
            "UPDATE agreed_point SET says = '{}'",
            "DELETE FROM agreed_point",
            "UPDATE ticket SET status = 'done'",
            "INSERT INTO how_it_went VALUES (now()::date, 5, 100)",
            "UPDATE check_out SET said = false",
        ):
            assert refused(own, forbidden), forbidden
        # It is not over.
        assert own.execute(HOW, (visit, 5)).fetchone() == (False,)
        assert own.execute(OUT, (visit,)).fetchone() == (True,)
        assert own.execute(OUT, (visit,)).fetchone() == (False,)
        for wrong in (0, 6, None):
            assert own.execute(HOW, (visit, wrong)).fetchone() == (False,)
        assert own.execute(HOW, (visit, 5)).fetchone() == (True,)
        assert own.execute(HOW, (visit, 1)).fetchone() == (False,)
        assert own.execute("SELECT visit_id, said FROM check_out").fetchall() == [(visit, True)]


def test_nobody_is_checked_out_by_a_kiosk_who_still_waits(desk: Desk) -> None:
    visit = ArrivalService(desk.staff, SETTINGS, now).today(desk.add("Ada"))[0].visit_id
    with desk.wall.connect(session=desk.wall.enter(2)) as own:
        assert own.execute(OUT, (visit,)).fetchone() == (False,)
    service = LeavingService(desk.wall.lobby, SETTINGS, now, "kiosk-1")
    assert service.end(desk.wall.enter(2), visit) is False


def test_the_database_says_who_wrote_it_and_nobody_changes_the_words(desk: Desk) -> None:
    visit, service, ada = seen(desk)
    service.before_going(visit, ada)
    with desk.prompt(ada) as prompt:
        prompt.execute(WRITE)
        assert prompt.execute("SELECT written_by FROM agreed_point").fetchall() == [("Ada",)]
        assert refused(prompt, "UPDATE agreed_point SET says = '{}'")
        assert refused(prompt, "DELETE FROM agreed_point")
        assert refused(prompt, "INSERT INTO how_it_went VALUES (now()::date, 5, 100)")
        assert prompt.execute("SELECT * FROM how_it_went").fetchall() == []
        assert refused(prompt, "SELECT * FROM check_out")
    # What came past the program is told.
    assert who_did(desk.owner, "written_past") == ["Ada"]


def test_who_does_not_work_with_patients_writes_and_reads_nothing(desk: Desk) -> None:
    visit, service, ada = seen(desk)
    service.agree(Agreeing(visit, SAID.new), ada)
    with desk.prompt(desk.add("Adam", StaffRole.ADMINISTRATOR)) as prompt:
        assert prompt.execute("SELECT * FROM agreed_point").fetchall() == []
        prompt.execute(WRITE)
        prompt.execute("UPDATE agreed_point SET ended_at = now()")
    assert len(service.before_going(visit, ada).points) == 1
