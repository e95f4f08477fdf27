"""What lies over the page that somebody was at: what the clinic's pages say, and the next visits, part by part."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from kiosk.domain.agreed import USUAL_AGREED
from kiosk.domain.money.amounts import Money
from kiosk.domain.visit.agreed import AgreedPoint
from kiosk.domain.visit.agreeing import BeforeGoing, Leaving
from kiosk.lobby.camera_scan import OVERLAY
from kiosk.lobby.check_out_words import CheckOutPart
from kiosk.lobby.next_words import NextPart
from kiosk.lobby.question_words import QuestionPart
from kiosk.qt.code_camera import CameraBroken
from kiosk.qt.qr import qr_path
from tests.visitor import NOON
from tests.walk.clinic import CROWDED_GIVEN, LAB, LONG

if TYPE_CHECKING:
    from tests.walk.lobby import WalkedLobby


def asked(lobby: WalkedLobby) -> Iterator[str]:
    """What the clinic's pages say, the way to a place, and a question that is left for the desk."""
    model = lobby.model.questioned
    # As another language is looked at, the page that is shown stays.
    vars(model)["_again"] = lambda: None
    lobby.press("askButton")
    lobby.screen("questions")
    lobby.play.wait(lambda: bool(model.property("rows")), "the topics")
    yield from _part(lobby, "questions")
    yield from lobby._with_errors("questions")
    lobby._normal()
    largest = max(model._pages, key=lambda page: max(len(text.body) for text in page.texts.values()))
    model.choose(str(largest.topic))
    yield from _part(lobby, "questions, one topic")
    model.choose(largest.key)
    yield from _part(lobby, "questions, the longest page")
    model.secondary()
    yield from _part(lobby, "questions, no answer")
    model.primary()
    yield from _part(lobby, "questions, for the desk")
    yield from lobby._with_errors("questions, for the desk")
    model.setQuestion(LONG)
    model.setWho(CROWDED_GIVEN)
    yield from _part(lobby, "questions, for the desk, written")
    model.primary()
    lobby.play.wait(lambda: model._part is QuestionPart.LEFT, "it to be left")
    yield from _part(lobby, "questions, left")
    lobby._normal()
    model.primary()
    lobby.screen("welcome")
    lobby.press("askButton")
    lobby.screen("questions")
    lobby.play.wait(lambda: bool(model.property("rows")), "the topics")
    model.choose("way")
    yield from _part(lobby, "questions, places")
    model.choose(LAB)
    for way in ("without steps", "with steps"):
        lobby.play.wait(lambda: bool(model.property("qrModules")), "the way as a code")
        yield from _part(lobby, f"questions, the way {way}")
        model.secondary()
    del vars(model)["_again"]
    lobby._restart()


def _part(lobby: WalkedLobby, name: str) -> Iterator[str]:
    """As `_show`, of what lies over a page."""
    model = lobby.model
    over = next(one for one in (model.questioned, model.following_visits, model.going_home) if one.is_open)
    lobby.seen_parts.add(over._part)
    yield from lobby._show(name)


def next_visits(lobby: WalkedLobby) -> Iterator[str]:
    """One is booked; then it is said to be kept."""
    ahead = lobby.model.following_visits
    _next_visits_open(lobby, NextPart.KINDS)
    yield from _part(lobby, "next visits, kinds")
    ahead.choose(ahead._kinds[-1].key)
    _next_part(lobby, NextPart.OFFERS)
    yield from _part(lobby, "next visits, offers")
    ahead._error = QCoreApplication.translate(
        "Lobby", "Somebody was faster: this time is taken. Choose another one."
    )
    ahead.changed.emit()
    yield from _part(lobby, "next visits, taken")
    offers, ahead._offers, ahead._error = ahead._offers, (), ""
    ahead.changed.emit()
    yield from _part(lobby, "next visits, nothing free")
    ahead._offers = offers
    ahead.choose("0")
    _next_part(lobby, NextPart.SURE)
    yield from _part(lobby, "next visits, sure")
    ahead.primary()
    _next_part(lobby, NextPart.BOOKED)
    yield from _part(lobby, "next visits, booked")
    lobby._normal()
    ahead.primary()
    lobby.screen("done")
    _next_visits_open(lobby, NextPart.MINE)
    yield from _part(lobby, "next visits")
    ahead.choose(ahead._mine[0].booking.id)
    yield from _part(lobby, "next visits, one")
    ahead.choose("move")
    _next_part(lobby, NextPart.OFFERS)
    ahead.choose("0")
    _next_part(lobby, NextPart.SURE)
    yield from _part(lobby, "next visits, moved")
    ahead.back()
    ahead.back()
    ahead.choose("decline")
    yield from _part(lobby, "next visits, cancelled?")
    ahead.secondary()
    ahead.primary()
    _next_part(lobby, NextPart.TOLD)
    for told in ("comes", "cancelled", "declined"):
        ahead._told = told
        ahead.changed.emit()
        yield from _part(lobby, f"next visits, {told}")


def _next_visits_open(lobby: WalkedLobby, part: NextPart) -> None:
    lobby._normal()
    lobby.press("nextVisitsButton")
    lobby.screen("nextVisits")
    _next_part(lobby, part)


def _next_part(lobby: WalkedLobby, part: NextPart) -> None:
    ahead = lobby.model.following_visits
    lobby.play.wait(lambda: ahead._part is part and not ahead.busy, part)


def checked_out(lobby: WalkedLobby) -> Iterator[str]:
    """They have been seen, and go: with as much as can be agreed, and with nothing."""
    lobby.model.following_visits.leave()
    out = lobby.model.going_home
    moment = lobby.receipt.tell_us_at or NOON
    says = {template.key: template.says for template in USUAL_AGREED}
    points = [AgreedPoint(key, {code: text.replace("{what}", LONG[:40]) for code, text in words.items()}, moment)
              for key, words in says.items()]  # fmt: skip
    for found in (
        Leaving("", "A 01", False, BeforeGoing((), (), None), True),
        Leaving("", "A 01", False, BeforeGoing(tuple(points), (lobby.booking,), Money(123456, "USD")), True),
    ):
        lobby._normal()
        lobby.model._show_leaving(found)
        yield from _part(lobby, f"check out, {len(found.before.points)} agreed")
    _paying_before_going(lobby)
    out._error = QCoreApplication.translate("Lobby", "This cannot be done here. Please ask the front desk.")
    out.changed.emit()
    yield from _part(lobby, "check out, not done")
    out._code = qr_path("\n".join(out._summary(found)))
    for part in (CheckOutPart.HOW, CheckOutPart.GONE):
        lobby._normal()
        out._turn(part)
        yield from _part(lobby, f"check out, {part}")


def by_camera(lobby: WalkedLobby) -> Iterator[str]:
    """Whoever shows a code to the camera sees its picture; that nothing was seen; and that it does not work."""
    scan = lobby.model.camera_scan
    lobby.model.scanByCamera()
    lobby.seen_overlays.add(OVERLAY)
    lobby.play.wait(lambda: bool(scan.property("picture")), "what the camera sees")
    camera = scan.camera
    assert camera is not None
    # One picture is enough: the layout is to come to rest.
    camera._file.stop()
    camera._silence.stop()
    scan._patience.stop()
    yield from lobby._show("overlay camera")
    scan._patience.timeout.emit()
    yield from lobby._show("overlay camera, nothing seen")
    scan._failed(CameraBroken("in a test"))
    yield from lobby._show("overlay camera, broken")
    lobby.model.closeOverlay()
    lobby._restart()


def _paying_before_going(lobby: WalkedLobby) -> None:
    """Its pages are those of the check-in, which are seen there; they come here as well, and lead back."""
    out = lobby.model.going_home
    out._turn(CheckOutPart.PAYING)
    out.pays.emit()
    lobby.screen("payment")
    lobby.play.wait(lambda: "payLater" in lobby.play.names(), "what is owed")
    lobby.seen_parts.add(out._part)
    lobby.model.back()
    lobby.screen("checkOut")
