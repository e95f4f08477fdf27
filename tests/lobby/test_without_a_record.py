"""A lobby whose record is away: the patients of the day check in, others leave a name, and all of it arrives later.

One file, though long: one lobby, its list and its record, gone and back.
"""

import faulthandler
from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import asdict
from datetime import timedelta
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot
from sqlalchemy import Connection, delete, func, select

from kiosk import app, paths
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import StoreUnavailable
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.domain.planning.letter_code import code_of
from kiosk.domain.visit.checklist import ItemKind, ItemStatus, Reason
from kiosk.lobby.refusal import RefusalReason
from kiosk.services.desk.arrivals import ArrivalService
from kiosk.services.desk.entries import DeskService
from kiosk.services.offline.day_list import DayListMaker
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.visit.checkin import CheckInService
from kiosk.settings import MachineSettings
from kiosk.store import tables
from kiosk.store.begun import Begun
from kiosk.store.database import Database
from tests.factories import a_booking, a_contact, an_actor
from tests.lobby.conftest import SETTINGS, SOON, Stage
from tests.visitor import Visitor


class Away:
    """Takes the record away, for every program of this process, and brings it back."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.is_away = False
        real = Database._connected

        def maybe(database: Database, begun: Begun) -> AbstractContextManager[Connection]:
            if self.is_away:
                raise StoreUnavailable("away")
            return real(database, begun)

        monkeypatch.setattr(Database, "_connected", maybe)


@pytest.fixture
def away(monkeypatch: pytest.MonkeyPatch) -> Away:
    return Away(monkeypatch)


def keep_the_list(stage: Stage, settings: ClinicSettings = SETTINGS) -> None:
    """Have today's list made for the lobby, and kept there."""
    delivery = stage.lobby.delivery
    stage.play.wait(lambda: is_enrolled(stage.database), "the enrolment")
    before = delivery.kept.day_list()
    checkin = CheckInService(stage.database, settings, stage.clock)
    assert DayListMaker(stage.database, settings, stage.clock, checkin).make().sealed > 0
    delivery.courier.hurry()
    stage.play.wait(lambda: delivery.kept.day_list() != before, "the day list")
    listed = delivery.kept.open_list()
    assert listed
    assert listed.entries


def is_enrolled(database: Database) -> bool:
    with database.read() as connection:
        return connection.execute(select(tables.kiosk_key.c.account)).first() is not None


@pytest.fixture
def kept(stage: Stage) -> Stage:
    """A lobby that has kept today's list."""
    keep_the_list(stage)
    return stage


def back(stage: Visitor, away: Away) -> None:
    """The record answers again, and everything has been delivered."""
    away.is_away = False
    courier = stage.lobby.delivery.courier
    courier.hurry()
    stage.play.wait(lambda: courier.backlog().count == 0, "the delivery")


def test_a_patient_of_the_day_checks_in_without_a_record(kept: Stage, away: Away) -> None:
    away.is_away = True
    kept.to_done()
    assert kept.sees("Please also tell the front desk")
    assert not kept.play.sees("has been told that you are here")
    ticket = str(kept.model.patient.receipt.property("ticket"))
    assert ticket
    kept.press("primaryButton")
    kept.screen("welcome")
    back(kept, away)
    rows = ArrivalService(kept.database, SETTINGS, kept.clock).today(an_actor())
    assert [(row.ticket, row.mrn) for row in rows] == [(ticket, "MRN-maria")]


def test_the_code_of_a_letter_is_no_use_without_a_record_and_a_name_is(kept: Stage, away: Away) -> None:
    away.is_away = True
    kept.begin()
    kept.press("haveCode")
    kept.play.enter("letterCode", code_of("0123456789abcdef0123"))
    for part, text in (("day", "27"), ("month", "3"), ("year", "1985")):
        kept.play.enter(f"date_{part}", text)
    kept.press("primaryButton")
    kept.play.wait(lambda: kept.play.find("familyName") is not None, "the name")
    assert kept.shown == "identity"
    assert "Codes do not work right now" in kept.item("scanNotice").property("text")
    kept.play.enter("familyName", kept.known.family)
    kept.press("primaryButton")
    kept.screen("factor")
    kept.play.enter("factorAnswer", kept.known.answer)
    kept.press("primaryButton")
    kept.screen("appointments")


def test_who_is_in_already_is_told_so_without_a_record(kept: Stage, away: Away) -> None:
    kept.to_done()
    kept.press("primaryButton")
    kept.screen("welcome")
    keep_the_list(kept)
    away.is_away = True
    kept.lobby.delivery.courier.lose()
    kept.identify()
    kept.screen("refused")
    assert kept.model.patient.refusal.reason is RefusalReason.ALREADY_IN
    away.is_away = False


def test_the_screen_says_so_when_the_desk_knows_after_all(kept: Stage, away: Away) -> None:
    away.is_away = True
    kept.to_done()
    back(kept, away)
    kept.sees("The front desk has been told that you are here.")


def test_a_record_that_goes_in_the_middle_is_not_noticed(kept: Stage, away: Away) -> None:
    kept.to_insurance()
    away.is_away = True
    kept.go_on()
    kept.screen("done")
    kept.press("primaryButton")
    back(kept, away)
    assert len(ArrivalService(kept.database, SETTINGS, kept.clock).today(an_actor())) == 1


def test_somebody_who_is_not_on_the_list_leaves_a_name_and_a_reason(kept: Stage, away: Away) -> None:
    away.is_away = True
    kept.identify("Stranger")
    kept.screen("refused")
    assert kept.model.patient.refusal.reason is RefusalReason.NO_RECORD
    assert kept.sees("Our connection is down.")
    kept.press("secondaryButton")
    kept.screen("identity")
    kept.press("primaryButton")
    kept.screen("factor")
    kept.press("primaryButton")
    kept.screen("refused")
    kept.press("primaryButton")
    kept.screen("leave")
    kept.press("primaryButton")
    assert kept.sees("Enter why you are here, in a few words.")
    kept.play.enter("leaveReason", "my knee")
    kept.press("primaryButton")
    kept.screen("refused")
    assert kept.sees("We have kept your name")
    kept.press("primaryButton")
    kept.screen("welcome")
    back(kept, away)
    entries = DeskService(kept.database, kept.clock).entries(an_actor())
    assert [(entry.family, entry.detail) for entry in entries] == [("Stranger", {"reason": "my knee"})]


@pytest.mark.long
@pytest.mark.parametrize(
    ("width", "height", "language"),
    [
        (1080, 1920, "es"),
        (1366, 768, "en"),
        (1080, 1920, "en"),
        (1366, 768, "es"),
    ],
)
def test_the_largest_letters_on_every_screen_without_a_record(
    kept: Stage, away: Away, width: int, height: int, language: str
) -> None:
    """A view and the buttons beside it once changed each other's height for ever, and the kiosk stood still."""
    away.is_away = True
    kept.lobby.window.window.resize(width, height)

    def largest() -> None:
        kept.model.setLanguage(language)
        kept.model.setTextScale(2.0)

    # Nothing here can look at a window that stands still: the program ends, and that is seen.
    faulthandler.dump_traceback_later(120, exit=True)
    largest()
    kept.identify("Stranger")
    kept.screen("refused")
    kept.press("primaryButton")
    kept.screen("leave")
    kept.play.enter("leaveReason", "my knee")
    kept.press("primaryButton")
    kept.screen("refused")
    kept.press("primaryButton")
    kept.screen("welcome")
    largest()
    kept.to_consent()
    kept.press("secondaryButton")
    kept.screen("done")
    told = str(kept.model.patient.receipt.property("seenText"))
    item = next(item for item in kept.play.items() if item.property("text") == told)
    assert kept.play._reachable(item), "what the desk does not know is said without a scroll"
    faulthandler.cancel_dump_traceback_later()


def test_s17_guessing_without_a_record_ends_at_the_front_desk(kept: Stage, away: Away) -> None:
    away.is_away = True
    kept.identify(digits="9999")
    for _ in range(SETTINGS.identity_tries - 1):
        kept.screen("refused")
        assert kept.model.patient.refusal.reason is RefusalReason.NO_RECORD
        kept.press("secondaryButton", "primaryButton")
        kept.screen("factor")
        kept.press("primaryButton")
    kept.screen("refused")
    assert kept.model.patient.refusal.reason is RefusalReason.FRONT_DESK


def test_a_kiosk_that_starts_without_a_record_works_with_what_it_kept(
    kept: Stage, away: Away, qtbot: QtBot
) -> None:
    kept.lobby.close()
    away.is_away = True
    machine = MachineSettings(database_url=kept.url, kiosk_name="kiosk-1")
    lobby = app.make_lobby(app.open_for_lobby(kept.url), machine, kept.clock)
    lobby.window.show(fullscreen=False)
    visitor = Visitor(lobby)
    visitor.screen("welcome")
    assert visitor.sees("Test Clinic")
    visitor.to_done()
    visitor.press("primaryButton")
    visitor.screen("welcome")
    away.is_away = False
    lobby.delivery.courier.hurry()
    visitor.play.wait(lambda: lobby.delivery.courier.backlog().count == 0, "the delivery")
    lobby.close()
    with kept.database.read() as connection:
        assert connection.execute(select(func.count()).select_from(tables.ticket)).scalar_one() == 1
    # The stage's own lobby is closed already.
    kept.lobby = app.make_lobby(kept.database, machine, kept.clock)


def values_of(kept: Stage) -> str:
    """All that the screen shows and its models hold."""
    return " ".join([*kept.play.texts(), *map(str, vars(kept.model.patient).values())])


def items_of(kept: Stage) -> dict[ItemKind, tuple[ItemStatus, str]]:
    """How what was asked of the one who is here stands in the record."""
    (row,) = ArrivalService(kept.database, SETTINGS, kept.clock).today(an_actor())
    return {item.kind: (item.status, item.reason) for item in row.checklist}


def test_attack_01_what_is_on_file_is_not_shown_without_a_record_and_asked_in_one_question(
    kept: Stage, away: Away
) -> None:
    away.is_away = True
    kept.to_contact()
    assert kept.sees("have your details changed?")
    on_file = [value for value in asdict(a_contact()).values() if len(value) > 3]
    assert on_file
    assert not [value for value in on_file if value in values_of(kept)]
    assert not [name for name in kept.play.names() if name.startswith("change_")]
    kept.press("primaryButton")
    kept.answer_form()
    kept.screen("insurance")
    assert kept.sees("Has your insurance changed?")
    assert "Acme" not in values_of(kept)
    assert not {"noCard", "noInsurance", "differentCard"} & set(kept.play.names())
    kept.press("primaryButton")
    kept.go_on()
    kept.screen("done")
    assert kept.sees("Maria")
    kept.press("primaryButton")
    kept.screen("welcome")
    back(kept, away)
    # As unchanged it counts as confirmed, in the record.
    assert {items_of(kept)[kind] for kind in (ItemKind.CONTACT, ItemKind.INSURANCE)} == {
        (ItemStatus.DONE, "")
    }
    with kept.database.read() as connection:
        card = connection.execute(select(tables.coverage.c.confirmed_at)).scalar_one()
        person = connection.execute(
            select(tables.patient.c.contact_confirmed_at).where(tables.patient.c.id == "maria")
        ).scalar_one()
    assert card is not None
    assert person is not None


def test_attack_01_what_has_changed_is_the_desks_business(kept: Stage, away: Away) -> None:
    away.is_away = True
    kept.to_contact()
    kept.press("somethingChanged")
    kept.answer_form()
    kept.screen("insurance")
    kept.press("somethingChanged")
    kept.go_on()
    kept.screen("done")
    assert kept.sees("they will write down what has changed.")
    back(kept, away)
    told = (ItemStatus.NEEDS_STAFF, Reason.CHANGED)
    assert {items_of(kept)[kind] for kind in (ItemKind.CONTACT, ItemKind.INSURANCE)} == {told}


def test_an_insurance_that_ended_meanwhile_is_the_desks_business_too(kept: Stage, away: Away) -> None:
    """The kiosk could not know; they are in all the same."""
    with kept.database.write() as connection:
        connection.execute(delete(tables.coverage))
    away.is_away = True
    kept.to_contact()
    kept.go_on()
    kept.screen("done")
    back(kept, away)
    assert items_of(kept)[ItemKind.INSURANCE] == (ItemStatus.NEEDS_STAFF, Reason.OFFLINE)


def list_file(kept: Stage) -> Path:
    return paths.kiosk_folder(kept.url, "kiosk-1") / "day-list.bin"


def test_attack_01_a_lobby_without_a_record_lets_go_of_its_list_at_midnight(kept: Stage, away: Away) -> None:
    away.is_away = True
    delivery = kept.lobby.delivery
    delivery.courier.lose()
    assert list_file(kept).exists()
    midnight = SETTINGS.local(kept.clock.now).replace(hour=0, minute=0) + timedelta(days=1)
    kept.clock.now = midnight - timedelta(seconds=1)
    delivery.courier.hurry()
    kept.identify()
    kept.screen("refused")
    assert kept.model.patient.refusal.reason is RefusalReason.TOO_LATE, "it is known what they have come for"
    kept.press("primaryButton")
    kept.screen("welcome")
    kept.clock.now = midnight
    delivery.courier.hurry()
    kept.play.wait(lambda: delivery.kept.day_list() is None, "midnight")
    assert not list_file(kept).exists()
    assert not delivery.courier.online
    away.is_away = False


def test_attack_01_a_lobby_that_was_off_over_midnight_begins_without_its_list(
    kept: Stage, away: Away, monkeypatch: pytest.MonkeyPatch
) -> None:
    kept.lobby.close()
    away.is_away = True
    kept.clock.now += timedelta(days=1)
    assert list_file(kept).exists()
    with monkeypatch.context() as patch:
        # Before anything is done in the background.
        patch.setattr("kiosk.services.offline.courier.Courier.start", lambda courier: None)
        machine = MachineSettings(database_url=kept.url, kiosk_name="kiosk-1")
        lobby = app.make_lobby(app.open_for_lobby(kept.url), machine, kept.clock)
        assert lobby.delivery.kept.day_list() is None
        assert not list_file(kept).exists()
        assert lobby.delivery.kept.settings() is not None
        lobby.close()
    away.is_away = False
    # The stage's own lobby is closed already.
    kept.lobby = app.make_lobby(kept.database, machine, kept.clock)


@pytest.mark.parametrize(("ahead", "early"), [(100, False), (125, True)])
def test_a_kind_of_visit_is_checked_in_for_in_its_own_time_without_a_record(
    make_stage: Callable[..., Stage], away: Away, ahead: int, early: bool
) -> None:
    kind = VisitType("scan", "Scan", early_minutes=120, also=("MRI",))
    stage = make_stage(places=Places((), (HealthcareService("mri", "Imaging", visit_types=(kind,)),)))
    settings, now = ClinicService(stage.database).load(), stage.clock()
    booking = a_booking(of="maria", start=now + timedelta(minutes=ahead), description="mri", service="mri")
    PatientService(stage.database).take_in_appointments([booking], now, "import")
    keep_the_list(stage, settings)
    away.is_away = True
    stage.identify()
    if not early:
        stage.screen("appointments")
        return
    stage.screen("refused")
    assert stage.model.patient.refusal.reason is RefusalReason.TOO_EARLY
    assert any("120 minutes before" in shown for shown in stage.play.texts())


def test_day_8_without_a_record_too_a_kiosk_checks_in_for_its_site_alone(
    make_stage: Callable[..., Stage], away: Away
) -> None:
    sites = (
        Location("north", "North clinic", kind="site", city="Springfield"),
        Location("south", "South", kind="site"),
    )
    stage = make_stage("south", places=Places(sites))
    settings = ClinicService(stage.database).load()
    bookings = (
        a_booking(of="maria", start=SOON, place="north"),
        a_booking(of="early", start=SOON, place="south", room="S1"),
        a_booking(of="early", start=SOON - timedelta(minutes=5), key="other", place="north", room="N1"),
    )
    PatientService(stage.database).take_in_appointments(bookings, stage.clock(), "import")
    keep_the_list(stage, settings)
    away.is_away = True
    # Of whom another house expects, this kiosk knows nothing: they leave a name.
    stage.identify()
    stage.screen("refused")
    assert stage.model.patient.refusal.reason is RefusalReason.NO_RECORD
    stage.press("primaryButton")
    stage.screen("leave")
    stage.press("bar_startOver", "dialoguePrimary")
    stage.screen("welcome")
    stage.identify("Early")
    stage.screen("appointments")
    stage.go_on()
    stage.screen("done")
    # Where they wait is said by the booking of this house, though the other one is earlier.
    assert stage.sees("S1")
    back(stage, away)
    rows = ArrivalService(stage.database, settings, stage.clock).today(an_actor())
    assert [row.mrn for row in rows] == ["MRN-early"]
    statuses = {
        row.appointment.id: row.appointment.status
        for row in ArrivalService(stage.database, settings, stage.clock).expected(an_actor())
    }
    assert statuses["a-maria"] is AppointmentStatus.BOOKED
    assert statuses["other"] is AppointmentStatus.BOOKED
    assert "a-early" not in statuses
