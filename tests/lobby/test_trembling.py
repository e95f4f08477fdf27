"""A whole visit with each kind of question by a hand that trembles and doubles its taps, in Spanish."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from kiosk.domain.items.representative import Relation
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.services.desk.arrivals import ArrivalService
from tests.factories import an_actor
from tests.lobby.conftest import SETTINGS, Clock
from tests.lobby.trembling import Time, TremblingPlayer, as_patients_have_it
from tests.qt.cards_drawn import COLOURS, scene
from tests.walk.lobby import WalkedLobby

# As they are for patients; a fixture of all tests takes them away.
SIGNATURE = [(0.2, 0.6), (0.35, 0.3), (0.5, 0.7), (0.7, 0.4)]


class TremblingVisitor:
    """One patient with such a hand, from the welcome to the ticket."""

    def __init__(self, lobby: WalkedLobby, time: Time, seed: int) -> None:
        self._lobby = lobby
        self.play = lobby.play = TremblingPlayer(lobby.lobby.window, time, seed, self._tapped)
        self._page = lobby.model.shown_page()
        # Every page that was shown, in order.
        self.pages: list[str] = []

    def _tapped(self, echo: bool) -> None:
        """One tap turns one page at most, and its echo none."""
        model = self._lobby.model
        if not echo:
            self.play.wait(lambda: not model.property("busy"), "the answer")
        page = model.shown_page()
        if page != self._page:
            assert not echo, f"an echo turned from {self._page} to {page}"
            self.pages.append(page)
            self._page = page

    def press(self, *names: str) -> None:
        self._lobby.press(*names)

    def visit(self, scale: float) -> None:
        lobby = self._lobby
        self.press("language_es")
        assert lobby.model.property("language") == "es"
        if scale != 1:
            self.press("bar_display", f"choice_{scale:g}")
            assert lobby.model.property("textScale") == scale
            self.press("dialoguePrimary")
        self.press("startButton")
        lobby.screen("identity")
        self.play.enter("familyName", "garcia lopez de la fuente")
        for part in ("month", "day", "year"):
            self.play.enter(f"date_{part}", str(getattr(lobby.known.birth_date, part)))
        self.press("primaryButton")
        lobby.screen("factor")
        self.play.enter("factorAnswer", lobby.known.answer)
        for screen in ("appointments", "representative"):
            self.press("primaryButton")
            lobby.screen(screen)
        self.press(f"choice_{Relation.PATIENT}")
        for screen in ("contact", "form"):
            self.press("primaryButton")
            lobby.screen(screen)
        self._answer_form()
        lobby.screen("insurance")
        self.press("primaryButton")
        lobby.screen("message")
        # Nothing to say.
        self.press("secondaryButton")
        lobby.screen("consent")
        self.play.draw("signature", SIGNATURE)
        self.press("primaryButton")
        lobby.screen("payment")
        self.press("payLater")
        lobby.screen("done")

    @staticmethod
    def _is_past(form: QuestionnaireModel, key: str) -> bool:
        return form.page_key != key or bool(form.property("reviewing"))

    def _answer_form(self) -> None:
        lobby, form = self._lobby, self._lobby.model.patient.of(QuestionnaireModel)
        answers = self._answers()
        while not form.property("reviewing"):
            key = form.page_key
            for row in form._questions.rows:
                link = row._question.link_id
                if link in answers:
                    answers.pop(link)()
            self.press("primaryButton")
            self.play.wait(partial(self._is_past, form, key), f"the page after {key}")
        assert not answers, f"not asked: {set(answers)}"
        self.press("primaryButton")
        self.play.wait(lambda: lobby.shown != "form", "the step after the questions")

    def _answers(self) -> dict[str, Callable[[], None]]:
        press, enter = self.press, self.play.enter

        def date() -> None:
            for part, text in (("month", "2"), ("day", "28"), ("year", "2026")):
                enter(f"date_{part}", text)

        def moment() -> None:
            date()
            enter("time_hour", "6")

        def time_of_day() -> None:
            enter("time_hour", "7")
            enter("time_minute", "30")

        def lines() -> None:
            enter("line_0", "ella")
            press("addRow")
            enter("line_1", "dos")

        def weight() -> None:
            enter("line_0", "70.5")
            press("choice_1")

        def medicines() -> None:
            enter("question_0/line_0", "metformina")
            enter("question_1/line_0", "cada noche")

        def country() -> None:
            enter("searchChoices", "chi")
            press("choice_5")

        def form() -> QuestionnaireModel:
            return self._lobby.model.patient.of(QuestionnaireModel)

        def photograph() -> None:
            press("takePhoto")
            self.play.wait(
                lambda: form()._questions.rows[0].property("photo").property("taken"),
                "the picture",
            )

        return {
            "yes": lambda: press("choice_true"),
            "pain": lambda: press("choice_7"),
            "allergies": lambda: press("choice_1", "choice_3"),
            "often": lambda: press("choice_2"),
            "other": lambda: press("choice_1"),
            "country": country,
            "line": lambda: enter("line_0", "casi"),
            "lines": lines,
            "area": lambda: enter("area_0", "me duele"),
            "count": lambda: enter("line_0", "12"),
            "weight": weight,
            "born": date,
            "wake": time_of_day,
            "fell": moment,
            "site": lambda: enter("line_0", "mi.org"),
            "card": photograph,
            "sign": lambda: self.play.draw("signature", SIGNATURE),
            "name": medicines,
        }

    def recorded(self) -> dict[str, Any]:
        """What the record has, by linkId."""
        lobby = self._lobby
        visit = lobby.model.patient.receipt.visit_id
        details = ArrivalService(lobby.database, SETTINGS, Clock()).details(visit, an_actor())
        return {
            entry["linkId"]: entry.get("answer", entry.get("item"))
            for entry in details.responses[0].response["item"]
        }


@pytest.fixture
def time(monkeypatch: pytest.MonkeyPatch) -> Time:
    return as_patients_have_it(monkeypatch)


@pytest.fixture
def lobby(qapp: object, tmp_path: Path) -> Iterator[WalkedLobby]:
    lobby = WalkedLobby(tmp_path, Clock())
    # What its camera sees is a card that can be read.
    assert scene(random.Random(1), COLOURS["blue on wood"]).image.save(str(tmp_path / "card.png"))
    yield lobby
    lobby.close()


@pytest.mark.long
@pytest.mark.parametrize(
    ("size", "scale"),
    [
        pytest.param((1024, 600), 2.0, id="small-huge"),
        pytest.param((1024, 600), 1.0, id="small"),
        pytest.param((1920, 1080), 2.0, id="large-huge"),
        pytest.param((1920, 1080), 1.0, id="large"),
    ],
)
def test_a_hand_that_trembles_and_doubles_its_taps_comes_to_its_ticket(
    lobby: WalkedLobby, time: Time, size: tuple[int, int], scale: float
) -> None:
    """No press is lost, no page passed unseen, and the answers are those that were meant."""
    lobby.window.resize(*size)
    visitor = TremblingVisitor(lobby, time, seed=round(size[0] + scale))
    visitor.visit(scale)
    assert lobby.model.patient.receipt.property("ticket")
    found = visitor.recorded()
    assert len(visitor.pages) == len(set(visitor.pages))
    assert found["yes"] == [{"valueBoolean": True}]
    assert found["pain"] == [{"valueInteger": 7}]
    assert [answer["valueString"] for answer in found["allergies"]] == ["Sulfa drugs", "Peanuts or tree nuts"]
    assert found["often"] == [{"valueString": "More than half the days"}]
    assert found["other"] == [{"valueString": "Insulin"}]
    assert found["country"] == [{"valueString": "Chile"}]
    assert [answer["valueString"].lower() for answer in found["lines"]] == ["ella", "dos"]
    assert found["line"][0]["valueString"].lower() == "casi"
    assert found["area"][0]["valueString"].lower() == "me duele"
    assert found["count"] == [{"valueInteger": 12}]
    assert found["weight"][0]["valueQuantity"]["value"] == 70.5
    assert found["weight"][0]["valueQuantity"]["code"] == "[lb_av]"
    assert found["born"] == [{"valueDate": "2026-02-28"}]
    assert found["wake"] == [{"valueTime": "07:30:00"}]
    assert found["fell"][0]["valueDateTime"].startswith("2026-02-28T06:00:00")
    assert found["site"][0]["valueUri"].lower() == "https://mi.org"
    assert "data" in found["card"][0]["valueAttachment"]
    assert found["sign"][0]["valueAttachment"]["title"] == "signature"
