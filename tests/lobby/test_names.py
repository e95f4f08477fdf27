"""Names at the real window, with the record and without it: what is typed there is what the table of names says."""

from collections.abc import Callable
from contextlib import AbstractContextManager

import pytest
from sqlalchemy import Connection

from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.people.details import Details
from kiosk.services.record.patients import PatientService, SourcedPatient
from kiosk.store.begun import Begun
from kiosk.store.database import Database
from tests.factories import a_booking
from tests.lobby.conftest import SOON, Stage
from tests.lobby.test_without_a_record import keep_the_list
from tests.names.case_table import FRONT_DESK, NOT_MATCHED, Case, cases
from tests.thinned import few_of_several

# One of each kind that a keyboard of Latin letters can type, and of what must not match.
SAMPLE = (
    ("García López, María Elena", "Lopez"), ("Smith Jr, John", "John Smith"), ("de la Cruz, Ana", "Cruz"),
    ("Mueller, Jörg", "Muller"), (", Suharti", "Suharti"), ("Miller, Jane", "Quintana"),
    ("Nguyễn, Văn An", "An Nguyen"), ("김, 민준", "Kim Minjun"), ("Соколова, Ольга", "Sokolova"),
    ("Silva, Ana", "Anna Silva"), ("Li, Wei", "Lin"), ("कुमार, राज", "Kumar"), ("Silva, Ana", "Silva"),
)  # fmt: skip
# One of each outcome, and names that the window itself shows in another way; the table is tried whole in `tests.names`.
SHORT = (
    ("García López, María Elena", "Lopez"), (", Suharti", "Suharti"), ("Соколова, Ольга", "Sokolova"),
    ("Silva, Ana", "Anna Silva"), ("Li, Wei", "Lin"), ("Silva, Ana", "Silva"),
)  # fmt: skip
# Which page each comes to; a miss without the record says that it is away.
PAGES = {FRONT_DESK: "refused", NOT_MATCHED: "refused"}


def the_case(on_file: str, typed: str) -> Case:
    return next(
        case
        for case in cases()
        if case.typed == typed and case.people[0][0].full_name.strip() == on_file.removeprefix(", ")
    )


def expect(stage: Stage, case: Case) -> None:
    """Everybody of the case is booked here for soon."""
    PatientService(stage.database).take_in(
        [SourcedPatient(patient, details=Details(names=names)) for patient, names in case.people],
        stage.clock(),
        "test",
    )
    PatientService(stage.database).save(
        [], [a_booking(of=patient.id, start=SOON) for patient, _ in case.people]
    )


def say(stage: Stage, case: Case) -> None:
    """Type the name, and everything else as it is on file."""
    patient = case.people[0][0]
    stage.begin()
    stage.play.enter("familyName", case.typed)
    for part in ("month", "day", "year"):
        stage.play.enter(f"date_{part}", str(getattr(patient.birth_date, part)))
    stage.press("primaryButton")
    stage.screen("factor")
    stage.play.enter("factorAnswer", case.claim.answer[-4:])
    stage.press("primaryButton")


@pytest.mark.parametrize(("on_file", "typed"), few_of_several(SAMPLE, *SHORT))
def test_day_11_what_is_typed_at_the_window_is_matched_as_the_table_says(
    stage: Stage, on_file: str, typed: str
) -> None:
    case = the_case(on_file, typed)
    expect(stage, case)
    say(stage, case)
    stage.screen(PAGES.get(case.outcome, "appointments"))
    everybody = {patient.first_name for patient, _ in case.people}
    wanted = {patient.first_name for patient, _ in case.people if patient.id == case.wanted}
    # Nobody's name is shown but that of the one who is found, and never a list.
    shown = stage.model.patient.appointments.patient
    assert ({shown.first_name} if shown else set()) == wanted
    assert not any(stage.play.sees(name) for name in everybody - wanted)


@pytest.fixture
def take_away(monkeypatch: pytest.MonkeyPatch) -> Callable[[], None]:
    """Takes the record away from every program of this process."""
    real = Database._connected
    gone: list[bool] = []

    def maybe(database: Database, begun: Begun) -> AbstractContextManager[Connection]:
        if gone:
            raise StoreUnavailable("away")
        return real(database, begun)

    monkeypatch.setattr(Database, "_connected", maybe)
    return lambda: gone.append(True)


@pytest.mark.parametrize(
    ("on_file", "typed"),
    [("García López, María Elena", "Lopez"), ("Cruz, Ana", "de la Cruz"), ("Silva, Ana", "Silva")],
)
def test_day_11_without_the_record_too(
    stage: Stage, take_away: Callable[[], None], on_file: str, typed: str
) -> None:
    case = the_case(on_file, typed)
    expect(stage, case)
    keep_the_list(stage)
    take_away()
    say(stage, case)
    stage.screen(PAGES.get(case.outcome, "appointments"))
