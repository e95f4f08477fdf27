"""One screen for all misses, and a trace for the desk of whoever is sent to it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from itertools import cycle, product
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from kiosk.domain.clinic import InForce
from kiosk.domain.desk import EntryReason, TurnedAway
from kiosk.domain.people import AppointmentStatus
from kiosk.domain.visit.visit import DeskEntry
from kiosk.lobby.refusal import RefusalReason, Refused
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.contact import ContactModel
from kiosk.lobby.steps.insurance import InsuranceModel
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.staff.entries import entry_words
from tests.factories import a_booking, a_contact, a_patient
from tests.lobby.conftest import SETTINGS, SOON
from tests.lobby.headless import Headless
from tests.thinned import few_of_several
from tests.visitor import NOON

REFUSAL = ("code", "kind", "heading", "text", "advice", "rows", "primaryText", "secondaryText")


@pytest.fixture
def lobby(qtbot: QtBot, tmp_path: Path) -> Iterator[Headless]:
    people = ("maria", "early", "late", "off", "over", "twin1", "twin2", "none", "tomorrow")
    names = {"maria": "García-López", "twin1": "Twin", "twin2": "Twin"}
    bookings = [
        a_booking(of="maria", start=SOON),
        a_booking(of="early", start=NOON + timedelta(hours=2)),
        a_booking(of="late", start=NOON - timedelta(minutes=30)),
        a_booking(of="off", start=SOON, status=AppointmentStatus.CANCELLED),
        a_booking(of="over", start=SOON, status=AppointmentStatus.NOSHOW),
        a_booking(of="twin1", start=SOON),
        a_booking(of="twin2", start=SOON),
        a_booking(of="tomorrow", start=NOON + timedelta(days=1)),
    ]
    patients = [
        a_patient(key=key, family=names.get(key, key.capitalize()), contact=a_contact()) for key in people
    ]
    dead = a_patient(key="dead", family="Dead", deceased=True, contact=a_contact())
    made = Headless(tmp_path, SETTINGS, [*patients, dead], [*bookings, a_booking(of="dead", start=SOON)])
    yield made
    made.close()


def shown(lobby: Headless) -> dict[str, object]:
    assert lobby.screen == "refused"
    return {name: lobby.model.patient.refusal.property(name) for name in REFUSAL}


@pytest.mark.parametrize("language", ["en", "es"])
def test_attack_13_s15_every_miss_is_the_same_screen(lobby: Headless, language: str) -> None:
    lobby.translation.use(language)
    seen = []
    for family, digits, born in (
        ("Nobody at all", "7391", ("27", "3", "1985")),
        ("García-López", "9999", ("27", "3", "1985")),
        ("García-López", "7391", ("28", "3", "1985")),
        ("None", "7391", ("27", "3", "1985")),
        ("Tomorrow", "7391", ("27", "3", "1985")),
        ("Dead", "7391", ("27", "3", "1985")),
    ):
        lobby.translation.use(language)
        lobby.identify(family, digits, born)
        seen.append(shown(lobby))
        # Nothing is open, nothing is known, and nobody is told.
        assert not lobby.model.patient.session
        assert lobby.model.patient.appointments.patient is None
        lobby.model.wipe()
        # Another patient succeeds between, so that no count is in the way.
        lobby.identify("García-López")
        assert lobby.screen == "appointments"
        lobby.model.wipe()
    assert all(screen == seen[0] for screen in seen)
    assert seen[0]["code"] == RefusalReason.NOT_FOUND
    assert lobby.told() == []


@pytest.mark.parametrize(
    ("family", "why", "about"),
    [
        ("Late", TurnedAway.TOO_LATE, -30),
        ("Off", TurnedAway.CANCELLED, 10),
        ("Over", TurnedAway.OVER, 10),
        ("Twin", TurnedAway.UNCLEAR, None),
    ],
)
def test_m11_who_is_refused_leaves_a_trace_for_the_desk(
    lobby: Headless, family: str, why: TurnedAway, about: int | None
) -> None:
    for _ in range(2):
        lobby.identify(family.upper())
        assert lobby.screen == "refused"
        lobby.model.wipe()
    (entry,) = lobby.told()
    assert (entry.kind, entry.reason, entry.kiosk) == ("left", why, "kiosk-1")
    # What was typed, and nothing that it was not.
    assert (entry.family, entry.birth_date) == (family.upper(), date(1985, 3, 27))
    assert ("about" in entry.detail) == (about is not None)
    assert "Maria" not in str(entry)
    assert entry_words(entry).startswith("Sent to you")


def test_m11_too_many_wrong_answers_leave_one_trace(lobby: Headless) -> None:
    for number in range(SETTINGS.identity_tries + 3):
        lobby.identify("García-López", f"{number:04d}")
        last = lobby.model.patient.refusal.reason
        lobby.model.wipe()
    assert last is RefusalReason.FRONT_DESK
    # Beside what the record itself has to say of so many tries.
    (entry,) = [told for told in lobby.told() if told.reason != EntryReason.MANY_TRIES]
    assert (entry.reason, entry.family) == (TurnedAway.UNCLEAR, "García-López")


def test_m11_a_wrong_appointment_and_no_second_answer_are_told_too(lobby: Headless) -> None:
    lobby.identify("García-López")
    lobby.model.patient.appointments.notMine()
    assert lobby.screen == "refused"
    lobby.model.wipe()
    lobby.model.start()
    lobby.model.patient.identity.setFamilyName("Stranger")
    lobby.model.patient.identity.setDate("1", "2", "1990")
    lobby.model.patient.identity.submit()
    lobby.model.patient.factor.cannotAnswer()
    assert lobby.screen == "refused"
    told = {(entry.family, entry.reason) for entry in lobby.told()}
    assert told == {
        ("García-López", TurnedAway.WRONG_APPOINTMENT),
        ("Stranger", TurnedAway.NO_SECOND_ANSWER),
    }


def test_m11_who_is_early_is_told_when_to_come_and_nobody_else_is(lobby: Headless) -> None:
    lobby.identify("Early")
    screen = shown(lobby)
    assert screen["code"] == RefusalReason.TOO_EARLY
    assert "Come back to this screen at 1:15 PM." in str(screen["advice"]).replace("\\xa0", " ")
    # In the language of whoever reads it now.
    lobby.translation.use("es")
    assert "1:15 p. m." in str(shown(lobby)["advice"]).replace("\\xa0", " ")
    assert lobby.told() == []


@pytest.mark.parametrize("why", TurnedAway)
def test_m11_staff_have_a_word_for_each(lobby: Headless, why: TurnedAway) -> None:
    lobby.delivery.courier.tell_turned_away(lobby_claim(lobby), why, None)
    (entry,) = lobby.told()
    assert entry_words(entry).startswith("Sent to you: ")
    assert len({entry_words(replace(entry, reason=other)) for other in TurnedAway}) == len(TurnedAway)
    assert isinstance(entry, DeskEntry)


def lobby_claim(lobby: Headless):  # type: ignore[no-untyped-def]
    lobby.model.start()
    identity = lobby.model.patient.identity
    identity.setFamilyName("Anybody")
    identity.setDate("1", "2", "1990")
    identity.submit()
    return identity.claim(*lobby.model.patient.factor.given)


def test_m6_nobody_has_to_type_letters_that_there_are_not(lobby: Headless) -> None:
    lobby.identify("MRN maria")
    assert lobby.screen == "appointments"
    lobby.model.wipe()
    lobby.model.start()
    lobby.model.patient.identity.cannotType()
    assert shown(lobby)["code"] == RefusalReason.FRONT_DESK
    assert lobby.told() == [], "nothing is known of them that could be told"


# Each reason, half of them in each language.
@pytest.mark.parametrize(
    ("language", "reason"),
    few_of_several(
        product(("en", "es"), RefusalReason), *zip(cycle(("en", "es")), RefusalReason, strict=False)
    ),
)
def test_u7_each_refusal_says_what_to_do(lobby: Headless, reason: RefusalReason, language: str) -> None:
    lobby.translation.use(language)
    refusal = lobby.model.patient.refusal
    refusal.show(Refused(reason, a_booking(of="maria", start=SOON), NOON))
    advice: list[str] = refusal.property("advice")
    assert len(advice) >= 2
    assert all(line.endswith(".") and "{" not in line for line in advice)
    assert refusal.property("heading")
    assert refusal.property("text")


def test_u9_steps_are_counted_once_it_is_known_how_many_there_are(lobby: Headless) -> None:
    model = lobby.model
    counted: list[tuple[str, int, int, str]] = []

    def look() -> None:
        counted.append(
            (
                lobby.screen,
                model.property("currentStep"),
                model.property("stepCount"),
                model.property("stepCaption"),
            )
        )

    model.screenChanged.connect(look)
    lobby.identify("García-López")
    model.patient.appointments.submit()
    assert lobby.screen == "contact"
    assert all((now, all_of_them) == (0, 0) for screen, now, all_of_them, _ in counted if screen != "contact")
    total = counted[-1][2]
    assert counted[-1][1] == 1
    model.patient.of(ContactModel).submit()
    model.patient.of(QuestionnaireModel).leaveToPerson()
    model.patient.of(InsuranceModel).noInsurance()
    model.patient.of(ConsentModel).decline()
    numbers = [(screen, now) for screen, now, all_of_them, _ in counted if all_of_them]
    assert {all_of_them for _, _, all_of_them, _ in counted if all_of_them} == {total}
    assert [now for screen, now in numbers if screen in ("contact", "form", "insurance", "consent")] == [
        1,
        2,
        3,
        4,
    ]
    # Each form has its own caption (U8).
    (caption,) = [caption for screen, _, _, caption in counted if screen == "form"]
    assert caption == "Step 2 of 4 · Your health"


def test_m10_a35_how_long_it_takes_and_the_time_limit_are_told_at_the_start(
    lobby: Headless, qtbot: QtBot
) -> None:
    told = lobby.model.property("welcomeText")
    assert f"{SETTINGS.idle_seconds // 60} minutes" in told
    assert "what has changed" not in told, "on a first visit that is not so (U9)"
    lobby.translation.use("es")
    assert str(SETTINGS.idle_seconds // 60) in lobby.model.property("welcomeText") != told


@pytest.mark.parametrize(
    ("seconds", "english", "spanish"),
    [(90, "90 seconds", "90 segundos"), (120, "2 minutes", "2 minutos"), (3600, "60 minutes", "60 minutos")],
)
def test_a_long_time_is_told_in_minutes(
    lobby: Headless, monkeypatch: pytest.MonkeyPatch, seconds: int, english: str, spanish: str
) -> None:
    monkeypatch.setattr(lobby.model, "_clinic", InForce(replace(SETTINGS, idle_seconds=seconds)))
    assert f"After {english} without" in lobby.model.property("welcomeText")
    lobby.translation.use("es")
    assert f"Tras {spanish} sin" in lobby.model.property("welcomeText")
