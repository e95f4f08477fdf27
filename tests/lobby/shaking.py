"""A hand that shakes, slips and rests on the screen, and whoever it belongs to, on whatever the lobby shows."""

from __future__ import annotations

import math
import random
from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.app import Lobby
from kiosk.cli.player import Player
from kiosk.cli.visitor import Introduction
from kiosk.lobby import gate
from kiosk.lobby.steps.consent import ConsentModel
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.qt.quick import QuickWindow
from tests.lobby.trembling import LOOK, MISS, TREMBLE, Time, TremblingPlayer

# From a tap to the second strike, in milliseconds.
STRIKES = (80, 400)
# How far a finger is dragged that slips, in pixels.
DRAG = 30
# How often a finger slips, and how often the hand rests on the screen before it, out of 100.
SLIPS, PALMS = 15, 12
# From one touch of a resting hand to the next, in milliseconds, and how far they lie from its middle, in pixels.
FINGERS_APART = (0, 35)
PALM = (60, 160)
# No visit has so many screens.
MOST_SCREENS = 60


class Scrolled(float):
    """How far a page is scrolled; less than a pixel, by which a page that is let go comes to lie on one, is nothing."""

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Scrolled) and abs(float(self) - float(other)) < 1

    __hash__ = None  # type: ignore[assignment]


class ShakingPlayer(TremblingPlayer):
    """Its taps tremble, and are struck twice by a hand that does so; now and then it slips, or rests on the screen."""

    def __init__(
        self,
        window: QuickWindow,
        time: Time,
        seed: int,
        tapped: Callable[[bool], None],
        looks: Callable[[], object],
    ) -> None:
        """``looks``: what the screen shows, to be compared: a hand rests on it and nothing is other than before."""
        super().__init__(window, time, seed, tapped)
        self._strikes = self._random.random() < 0.6
        self._looks = looks
        self.types = False
        self.slips = self.palms = self.strikes = 0

    def touch(self, place: QPoint) -> None:
        """Tap at about ``place``, unless the finger slips and something came of that."""
        # Nobody taps again, to scroll on, before having looked at what the last tap did.
        self._time.now += LOOK
        if self._random.randrange(100) < PALMS:
            self._rest()
        if not self.types and self._random.randrange(100) < SLIPS and self._slip(place):
            return
        self._press(place + self._off(MISS))
        self._tapped(False)
        if self._strikes:
            self.strikes += 1
            self._time.now += self._random.randint(*STRIKES)
            self._press(place + self._off(MISS))
            self._tapped(True)

    def type(self, text: str) -> None:
        """With no slip: what is typed on the key beside is a letter that somebody sees and takes away."""
        self.types = True
        super().type(text)
        self.types = False

    def _slip(self, place: QPoint) -> bool:
        """Put the finger down, and drag it by 30 pixels; whether something came of it."""
        self.slips += 1
        before, finger = self._looks(), Player._finger
        assert finger is not None
        turn = self._random.random() * 2 * math.pi
        begin = place + self._off(MISS)
        QTest.touchEvent(self._window, finger).press(0, begin, self._window).commit()
        for part in range(1, 6):
            self._time.now += self._random.randint(8, 40)
            way = QPoint(round(math.cos(turn) * DRAG * part / 5), round(math.sin(turn) * DRAG * part / 5))
            QTest.touchEvent(self._window, finger).move(0, begin + way, self._window).commit()
            self.next_frame()
        QTest.touchEvent(self._window, finger).release(0, begin + way, self._window).commit()
        self.next_frame()
        self._tapped(False)
        self._time.now += LOOK
        self.settle()
        return self._looks() != before

    def _rest(self) -> None:
        """Rest the hand somewhere: four or five touches, not at once, that are moved a little and lifted."""
        self.palms += 1
        before, finger = self._looks(), Player._finger
        assert finger is not None
        middle = QPoint(
            self._random.randrange(80, self._window.width() - 80),
            self._random.randrange(self._window.height() // 3, self._window.height() - 60),
        )
        places: list[QPoint] = []
        for number in range(self._random.choice((4, 5))):
            # Not all of a hand at one place: on one button it would be a fist.
            turn, far = number * 2 * math.pi / 5 + self._random.random(), self._random.randint(*PALM)
            places.append(middle + QPoint(round(math.cos(turn) * far), round(math.sin(turn) * far)))
            touch = QTest.touchEvent(self._window, finger)
            for other, place in enumerate(places[:-1]):
                touch.stationary(other + 1) if number % 2 else touch.move(other + 1, place, self._window)
            touch.press(len(places), places[-1], self._window).commit()
            self._time.now += self._random.randint(*FINGERS_APART)
        self.next_frame()
        moved = QTest.touchEvent(self._window, finger)
        for number, place in enumerate(places):
            moved.move(number + 1, place + self._off(TREMBLE), self._window)
        moved.commit()
        self._time.now += 300
        lifted = QTest.touchEvent(self._window, finger)
        for number, place in enumerate(places):
            lifted.release(number + 1, place, self._window)
        lifted.commit()
        self.next_frame()
        self._time.now += LOOK
        after = self._looks()
        assert after == before, f"a hand that rested at {places} made {after} of {before}"


class ShakingVisitor:
    """One patient with such a hand: does what the screen asks for, whichever it shows, to its end."""

    def __init__(self, lobby: Lobby, known: Introduction, time: Time, seed: int) -> None:
        self.lobby, self.model, self.known = lobby, lobby.model, known
        self._time = time
        self._chance = random.Random(seed)
        self.play = ShakingPlayer(lobby.window, time, seed, self._tapped, self._look)
        self._page, self._turned = self.model.shown_page(), time.now - LOOK
        self.pages: list[str] = []
        # What was answered, by the question.
        self.meant: dict[str, int] = {}
        self._begun = False

    @property
    def shown(self) -> str:
        return str(self.model.property("screen"))

    def _look(self) -> object:
        model = self.model
        form = model.patient.of(QuestionnaireModel)
        answers = [
            (row._question.link_id, [choice.selected for choice in row._question.choices])
            for row in (form._questions.rows if self.shown == "form" else ())
        ]
        typed = [str(item.property("text")) for item in self.play.items() if item.inherits("QQuickTextInput")]
        focus = self.lobby.window.window.activeFocusItem()
        typing = focus is not None and (focus.objectName(), focus.property("cursorPosition"))
        return (
            model.shown_page(),
            model.property("textScale"),
            model.property("language"),
            answers,
            typed,
            typing,
            self._scrolled(),
        )

    def _scrolled(self) -> Scrolled:
        stage = self.play.find("stage")
        page = stage.property("item") if stage is not None else None
        return Scrolled(page.property("scrollPosition")) if isinstance(page, QQuickItem) else Scrolled()

    def _tapped(self, echo: bool) -> None:
        """One tap turns one page at most, its echo none; and no page is turned that was not there to be seen."""
        model = self.model
        self.play.wait(lambda: not model.property("busy"), "the answer")
        page = model.shown_page()
        if page == self._page:
            return
        assert not echo, f"a second strike turned from {self._page} to {page}"
        seen = self._time.now - self._turned
        assert seen >= gate.SEEN_MILLISECONDS, f"{self._page} was passed after {seen} ms"
        self.pages.append(page)
        self._page, self._turned = page, self._time.now

    def visit(self) -> str:
        """The screen at which it ends: with a ticket, or one that says what to do."""
        for _ in range(MOST_SCREENS):
            self.play.wait(lambda: not self.model.property("busy"), "the record's answer")
            if overlay := str(self.model.property("overlay")):
                self._put_away(overlay)
            elif self.shown in ("done", "refused") or (self.shown == "welcome" and self._begun):
                return self.shown
            else:
                self._do()
        raise AssertionError(f"no end after {self.pages}")

    def _put_away(self, overlay: str) -> None:
        closes = {
            "language": "dialogueSecondary",
            "startOver": "dialogueSecondary",
            "help": "dialogueSecondary",
        }
        self.play.tap(f"{overlay}Overlay/{closes.get(overlay, 'dialoguePrimary')}")

    def _do(self) -> None:
        shown = self.shown
        self._begun = self._begun or shown != "welcome"
        match shown:
            case "welcome":
                self._tap("startButton")
            case "identity":
                self._put("familyName", self.known.family)
                for part in ("month", "day", "year"):
                    self._put(f"date_{part}", str(getattr(self.known.birth_date, part)))
                self._tap("primaryButton")
            case "factor":
                self._put("factorAnswer", self.known.answer)
                self._tap("primaryButton")
            case "form":
                self._answer()
                self._tap("primaryButton")
            case "contactEdit" | "insuranceEdit":
                # A slip has led here.
                self._tap("backButton")
            case "consent":
                if not self.model.patient.of(ConsentModel)._strokes:
                    self.play.draw("signature", [(0.2, 0.6), (0.35, 0.3), (0.5, 0.7), (0.7, 0.4)])
                self._tap("primaryButton")
            case _:
                self._tap("primaryButton")

    def _tap(self, name: str) -> None:
        """What a slip or a hand has brought up is looked at first."""
        page = self.model.shown_page()
        if self.play.find(name) is not None and page == self._page:
            self.play.tap(name)

    def _put(self, field: str, text: str) -> None:
        """Type into a field that is empty; what stands there is looked at, and is what was meant."""
        page = self.model.shown_page()
        for _ in range(6):
            if self.model.shown_page() != page:
                return
            item = self.play.find(field)
            assert isinstance(item, QQuickItem)
            typed = str(item.property("text"))
            if typed.lower() == text.lower():
                return
            assert typed == "", f"{field} holds {typed!r} for {text!r}"
            self.play.tap(field)
            # A finger that slipped may have moved the page instead.
            there = self.play.find("keyboard") is not None and self.play._has_focus(field)
            if self.model.shown_page() == page and there:
                self.play.type(text)
        raise AssertionError(f"{field} could not be typed in")

    def _answer(self) -> None:
        """What they mean of each question; what a slip has chosen is looked at, and chosen anew."""
        form = self.model.patient.of(QuestionnaireModel)
        if form.property("reviewing"):
            return
        for row in list(form._questions.rows):
            link, count = row._question.link_id, len(row._question.choices)
            if count:
                wanted = self.meant.setdefault(link, self._chance.randrange(count))
                self._choose(link, wanted)

    def _choose(self, link: str, wanted: int) -> None:
        form = self.model.patient.of(QuestionnaireModel)
        for _ in range(4):
            question = next(
                (row._question for row in form._questions.rows if row._question.link_id == link), None
            )
            if self.model.property("overlay") or self.shown != "form" or question is None:
                return
            if question.choices[wanted].selected:
                return
            self.play.tap(f"choice_{wanted}")
        raise AssertionError(f"{link}: what was meant could not be chosen")
