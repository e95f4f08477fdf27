"""The wall around what patients are told, against whoever has a login and a SQL prompt."""

from collections.abc import Iterator

import psycopg
import pytest

from kiosk.domain.notices import NewNotice
from kiosk.domain.permissions import StaffRole
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.notices import NoticeService
from kiosk.services.record.notices import NoticeReader
from kiosk.store.database import Database
from tests.actors import who_did
from tests.engines import server_url
from tests.store.test_wall import SETTINGS, now, refused
from tests.store.test_who_acts import Desk

BOARD = "SELECT ticket_id, says FROM notice"
WRITE = (
    "INSERT INTO notice (id, visit_id, ticket_id, template, says, on_board, written_by, written_at, seen_on, ended_by)"
    " SELECT 'n1', visit_id, id, %s, '{}', %s, 'Somebody else', now(), '', '' FROM ticket"
)


@pytest.fixture
def desk(server: tuple[object, str]) -> Iterator[Desk]:
    made = Desk(*server)
    yield made
    made.close()


def test_staff_tell_it_by_a_computers_login_and_a_board_reads_it(desk: Desk) -> None:
    ada = desk.add("Ada")
    service = NoticeService(desk.staff, SETTINGS, now)
    arrivals = ArrivalService(desk.staff, SETTINGS, now)
    visit = arrivals.today(ada)[0].visit_id
    way = service.tell(NewNotice(visit, template="desk"), ada)
    service.tell(NewNotice(visit, "Your sister called"), ada)
    assert [one.author for one in arrivals.details(visit, ada).notices] == ["Ada", "Ada"]
    board = Database(server_url(desk.wall.cluster, "board_1", desk.wall.name))
    (said,) = NoticeReader(board, now).on_boards()
    board.close()
    assert said.says["en"] == "Please come to the front desk."
    service.take_back(way, ada)
    assert service.end(visit, ada) is not None
    assert who_did(desk.owner, "written_past") == []


def test_a_board_reads_no_own_words_no_visit_and_not_who_wrote(desk: Desk) -> None:
    ada = desk.add("Ada")
    visit = ArrivalService(desk.staff, SETTINGS, now).today(ada)[0].visit_id
    NoticeService(desk.staff, SETTINGS, now).tell(NewNotice(visit, "Your sister called"), ada)
    with desk.prompt(login="board_1") as board:
        assert board.execute(BOARD).fetchall() == []
        for column in ("visit_id", "written_by", "seen_on"):
            with pytest.raises(psycopg.errors.InsufficientPrivilege):
                board.execute(f"SELECT {column} FROM notice")
        assert refused(board, "UPDATE notice SET ended_at = now()")


def test_a_kiosk_sees_and_marks_only_what_its_patient_is_told(desk: Desk) -> None:
    ada = desk.add("Ada")
    visit = ArrivalService(desk.staff, SETTINGS, now).today(ada)[0].visit_id
    way = NoticeService(desk.staff, SETTINGS, now).tell(NewNotice(visit, template="desk"), ada)
    for session in ("", desk.wall.enter(1)):
        with desk.wall.connect(session=session) as kiosk:
            assert kiosk.execute("SELECT id, says FROM notice").fetchall() == []
            assert kiosk.execute("SELECT kiosk_notice_seen(%s, 'kiosk-1')", way.notices).fetchone() == (
                False,
            )
            assert refused(kiosk, "UPDATE notice SET seen_at = now()")
    with desk.wall.connect(session=desk.wall.enter(2)) as own:
        assert own.execute("SELECT id FROM notice").fetchall() == [way.notices]
        assert own.execute("SELECT kiosk_notice_seen(%s, 'kiosk-1')", way.notices).fetchone() == (True,)
        assert own.execute("SELECT kiosk_notice_seen(%s, 'kiosk-1')", way.notices).fetchone() == (False,)


def test_the_database_says_who_wrote_it_and_nobody_changes_the_words(desk: Desk) -> None:
    with desk.prompt(desk.add("Ada")) as ada:
        ada.execute(WRITE, ("desk", True))
        assert ada.execute("SELECT written_by FROM notice").fetchall() == [("Ada",)]
        assert refused(ada, "UPDATE notice SET says = '{}'")
        assert refused(ada, "DELETE FROM notice")
        with pytest.raises(psycopg.errors.CheckViolation):
            ada.execute(WRITE.replace("'n1'", "'n2'"), ("", True))
    # What came past the program is told.
    assert who_did(desk.owner, "written_past") == ["Ada"]


def test_who_does_not_work_with_patients_writes_and_reads_nothing(desk: Desk) -> None:
    ada, adam = desk.add("Ada"), desk.add("Adam", StaffRole.ADMINISTRATOR)
    visit = ArrivalService(desk.staff, SETTINGS, now).today(ada)[0].visit_id
    NoticeService(desk.staff, SETTINGS, now).tell(NewNotice(visit, template="desk"), ada)
    with desk.prompt(adam) as prompt:
        assert prompt.execute("SELECT * FROM notice").fetchall() == []
        assert refused(prompt, WRITE, "desk", True)
        assert refused(prompt, "UPDATE notice SET ended_at = now()")
