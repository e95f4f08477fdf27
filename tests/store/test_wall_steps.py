"""What a kiosk says with a step that it knows of a visit is no way past the wall."""

from collections.abc import Iterator
from datetime import date, datetime

import psycopg
import pytest

from kiosk.services.visit.checkin import CheckInService
from tests.engines import OWNER
from tests.store.test_wall import SETTINGS, Wall, now


@pytest.fixture
def wall(server: tuple[object, str]) -> Iterator[Wall]:
    made = Wall(*server)
    yield made
    made.close()


def test_s22_what_is_known_of_a_visit_is_said_by_whoever_has_opened_its_patient(wall: Wall) -> None:
    """It opens nothing, and is no way to guess what there is of others."""
    visits = {"p3": wall.check_in(3)}
    session = wall.enter(4)
    visits["p4"] = CheckInService(wall.lobby, SETTINGS, now).open_visit(session, ("a4",), "kiosk-1").id
    with wall.connect() as nobody, wall.connect(session=session) as kiosk, wall.connect(OWNER) as owner:
        records = [row[0] for row in owner.execute("SELECT id FROM step_record").fetchall()]
        items = (
            "ARRAY(SELECT concat_ws(chr(31), kind, key, status, position, reason, completed_by) FROM checklist_item"
            " WHERE visit_id = v.id ORDER BY position)"
        )
        of = f"SELECT id, patient_id, day, started_at, status, {items} FROM visit v WHERE id = %s"
        known = {patient: owner.execute(of, (visit,)).fetchone() or () for patient, visit in visits.items()}
        said = "SELECT kiosk_as_known(%s, %s, %s, %s, %s, %s, %s)"
        kiosk.execute(said, (*known["p4"], records))
        wrong = ["", "p3", date(2020, 1, 1), datetime(2020, 1, 1), "arrived", ["contact"]]
        others = [(*known["p4"][:at], other, *known["p4"][at + 1 :]) for at, other in enumerate(wrong)]
        for prompt, about in ((nobody, known["p4"]), (kiosk, known["p3"]), *((kiosk, one) for one in others)):
            with pytest.raises(psycopg.Error, match="not as it was known") as refused:
                prompt.execute(said, (*about, []))
            assert refused.value.sqlstate == "KI002"
        with kiosk.transaction():
            kiosk.execute(said, (*known["p4"], []))
            # It is held until the transaction ends.
            with pytest.raises(psycopg.errors.LockNotAvailable):
                owner.execute("SELECT 1 FROM visit WHERE id = %s FOR UPDATE NOWAIT", (visits["p4"],))
    with wall.connect("staff_1") as staff, pytest.raises(psycopg.errors.InsufficientPrivilege):
        staff.execute(said, (*known["p4"], []))
