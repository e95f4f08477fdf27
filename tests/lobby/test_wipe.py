"""Back loses nothing; idle warns; and between patients nothing of the last one is left anywhere."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.domain.failures import StoreUnavailable
from kiosk.services.visit.checkin import CheckInService
from tests.lobby.conftest import Stage
from tests.meta import meta_object
from tests.thinned import few, few_of_several

# What belongs to the patient, as shown, as typed and as stored.
SECRETS = (
    "garcia", "García", "Maria", "1985", "7391", "02139", "Orchard", "secret@example", "s•••", "Luis", "Acme",
    "4821", "hives", "Typed Name", "Other Insurance", "M-777",
)  # fmt: skip
SCREENS = (
    "identity", "factor", "appointments", "contact", "contactEdit", "form", "insurance", "insuranceEdit", "consent",
    "done", "refused",
)  # fmt: skip


def go_to(stage: Stage, screen: str) -> None:
    """Bring the lobby to a screen with something typed on it."""
    match screen:
        case "identity":
            stage.enter_name("garcia lopez")
        case "factor":
            stage.enter_name("garcia lopez")
            stage.press("primaryButton")
            stage.screen("factor")
            stage.play.enter("factorAnswer", "7391")
        case "appointments":
            stage.identify()
        case "refused":
            stage.identify(digits="9999")
        case "contact":
            stage.to_contact()
        case "contactEdit":
            stage.to_contact()
            stage.press("change_emergency")
        case "form":
            stage.to_contact()
            stage.press("primaryButton")
            stage.screen("form")
            stage.press("choice_0")
            stage.play.enter("line_0", "hives")
        case "insurance":
            stage.to_insurance()
        case "insuranceEdit":
            stage.to_insurance()
            stage.press("differentCard")
            stage.screen("insuranceEdit")
            stage.play.enter("payer", "Other Insurance")
            stage.play.enter("memberId", "M-777")
        case "consent":
            stage.to_consent()
            stage.press("choice_typed")
            stage.play.enter("typedName", "Typed Name")
        case "done":
            stage.to_done()
    stage.screen(screen)


def values_of(thing: QObject) -> list[str]:
    """Every property of an object and of those below it, as text."""
    found: list[str] = []
    for item in [thing, *thing.findChildren(QObject)]:
        with meta_object(item) as meta:
            # A text, though its stub says bytes.
            names = [str(meta.property(number).name()) for number in range(meta.propertyCount())]
        found.extend(str(item.property(name)) for name in names)
    return found


def left_over(stage: Stage) -> list[str]:
    """The patient's words that can still be found in the window, the models or the clipboard."""
    places = stage.play.texts() + values_of(stage.model)
    places.append(QGuiApplication.clipboard().text())
    for part in vars(stage.model.patient).values():
        # Without the surroundings, which are the clinic's.
        held = {name: value for name, value in getattr(part, "__dict__", {}).items() if name != "_around"}
        places.append(str(held))
    for item in stage.lobby.window.window.findChildren(QObject):
        text = item.property("text")
        if isinstance(text, str):
            places.append(text)
    # Without addresses in memory, which are digits too, and the example of a date, which everybody is shown.
    told = [re.sub(r"0x[0-9a-fA-F]+|\b3 27 1985\b", "", place) for place in places]
    return [secret for secret in SECRETS if any(secret in place for place in told)]


@pytest.mark.parametrize("screen", few(SCREENS, "contactEdit", "form", "consent", "done"))
def test_a_wipe_leaves_nothing_of_the_patient(stage: Stage, screen: str) -> None:
    go_to(stage, screen)
    stage.press("bar_display", "choice_dark", "choice_1.5", "dialoguePrimary")
    QGuiApplication.clipboard().setText("García copied")
    assert left_over(stage) != []
    stage.press("bar_startOver", "dialoguePrimary")
    stage.screen("welcome")
    stage.play.wait(lambda: left_over(stage) == [], f"nothing to be left, but {left_over(stage)}")
    assert stage.model.property("scheme") == "light"
    assert stage.model.property("textScale") == 1.0


def go_away(stage: Stage, warning_seconds: int) -> None:
    """Nobody is there any more. The times are short only from now on: getting here may take any time."""
    idle = stage.model._idle
    idle.set_times(1, warning_seconds)
    for timer in (idle._quiet, idle._second):
        quicken(timer)


def quicken(timer: QTimer) -> None:
    """A second is a tenth of one: what comes of it is looked at, and not how long it is."""
    assert timer.interval() == 1000
    timer.setInterval(100)


@pytest.mark.parametrize("screen", few(["identity", "contact", "insuranceEdit"], "insuranceEdit"))
def test_nobody_there_warns_and_then_wipes(stage: Stage, screen: str) -> None:
    go_to(stage, screen)
    go_away(stage, 1)
    stage.play.wait(lambda: stage.model.property("overlay") == "idle", "the warning")
    assert stage.sees("Are you still there?")
    stage.screen("welcome")
    assert stage.model.property("overlay") == ""
    stage.play.wait(lambda: left_over(stage) == [], "nothing to be left")


def test_somebody_who_is_still_there_goes_on(stage: Stage) -> None:
    go_to(stage, "insuranceEdit")
    go_away(stage, 600)
    stage.play.wait(lambda: stage.model.property("overlay") == "idle", "the warning")
    stage.press("dialoguePrimary")
    assert stage.shown == "insuranceEdit"
    assert stage.sees("Other Insurance")


def test_the_last_screen_ends_by_itself(make_stage: Callable[..., Stage]) -> None:
    stage = make_stage(done_seconds=1)
    quicken(stage.model._done_timer)
    stage.to_done()
    stage.screen("welcome")


def test_the_welcome_screen_goes_back_to_the_first_language(stage: Stage) -> None:
    stage.press("language_es")
    assert stage.sees("Registrarme")
    go_away(stage, 1)
    stage.play.wait(lambda: stage.play.sees("Check in"), "English again")


@pytest.mark.parametrize(
    ("screen", "before", "typed"),
    few_of_several([
        ("factor", "identity", "garcia lopez"),
        ("appointments", "factor", "7391"),
        ("contact", "appointments", "Dr Chen"),
        ("contactEdit", "contact", "Orchard"),
        ("form", "contact", "Orchard"),
        ("insuranceEdit", "insurance", "Acme"),
        ("consent", "insurance", "Acme"),
        ("refused", "factor", "9999"),
    ], ("factor", "identity", "garcia lopez"), ("form", "contact", "Orchard"), ("consent", "insurance", "Acme")),
)  # fmt: skip
def test_back_works_and_loses_nothing(stage: Stage, screen: str, before: str, typed: str) -> None:
    go_to(stage, screen)
    stage.press("backButton")
    stage.screen(before)
    assert stage.sees(typed)


def test_back_and_forward_keep_a_half_answered_page(stage: Stage) -> None:
    go_to(stage, "form")
    stage.press("primaryButton", "choice_0", "backButton")
    assert stage.sees("hives")
    stage.press("backButton")
    stage.screen("contact")
    stage.press("primaryButton")
    stage.screen("form")
    assert stage.sees("hives")


def test_back_from_insurance_shows_the_answers_and_one_press_returns(stage: Stage) -> None:
    go_to(stage, "insurance")
    stage.press("backButton")
    stage.screen("form")
    assert stage.sees("Please check your answers")
    assert stage.sees("No allergies")
    stage.press("backButton")
    assert stage.sees("Is there anything else that we should know?")
    stage.press("primaryButton")
    assert stage.sees("Please check your answers")
    stage.press("primaryButton")
    stage.screen("insurance")


def test_back_from_the_first_screen_is_a_wipe(stage: Stage) -> None:
    go_to(stage, "identity")
    stage.press("backButton")
    stage.screen("welcome")
    stage.play.wait(lambda: left_over(stage) == [], "nothing to be left")


def test_an_answer_that_comes_after_the_patient_has_gone_is_dropped(
    stage: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    stage.identify()
    stage.screen("appointments")
    open_visit = CheckInService.open_visit

    def after_the_wipe(self: CheckInService, session: str, appointments: tuple[str, ...], kiosk: str) -> None:
        visit = open_visit(self, session, appointments, kiosk)
        raise StoreUnavailable(visit.id) if visit is None else StoreUnavailable("late")

    monkeypatch.setattr(CheckInService, "open_visit", after_the_wipe)
    stage.press("primaryButton")
    stage.model.wipe()
    stage.play.wait(lambda: stage.lobby.runner.idle, "the late answer")
    assert stage.shown == "welcome"
    assert left_over(stage) == []
