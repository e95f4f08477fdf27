"""Every page of lobby and board in a language that puts all it says in brackets: what has none was not translated."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QSize
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem

import kiosk
from kiosk import app
from kiosk.app import record
from kiosk.cli.player import Player
from kiosk.domain.agreed import USUAL_AGREED
from kiosk.domain.articles.article import Article, ArticleText
from kiosk.domain.clinic import ClinicSettings
from kiosk.qt.languages import SHIPPED, Language
from kiosk.services.record.clinic import ClinicService
from tests.lobby.conftest import SETTINGS, Clock
from tests.pseudo import is_said, outside, said, with_text
from tests.walk import clinic, laws
from tests.walk import lobby as walked
from tests.walk.clinic import planned
from tests.walk.lobby import WalkedLobby

# The language that was added, which is the last of the table.
LONG_NAME, SHORT_NAME = QLocale.FormatType.LongFormat, QLocale.FormatType.ShortFormat
PSEUDO: Language = SHIPPED[-1]
PLACES = ("Main building", "Room 204", "Waiting area B", "Take the lift on your left to the second floor")
TITLE, BODY = "Tîtlé ôf ä pägé", "Wôrds ôf ä pägé."
_PLANNED = planned(SETTINGS)
# What the clinic has not said in the language: ways, kinds of visits, what it agrees with patients, and what is owed.
CLINIC = (
    clinic.STEPS_UP, clinic.TO_LIFT, "Ride up to the second floor.",
    *(place.name for place in _PLANNED.places.locations),
    *(kind.name for service in _PLANNED.places.services for kind in service.visit_types),
    *(template.says["en"].replace("{what}", clinic.LONG[:40]) for template in USUAL_AGREED),
    "Lift beside the pharmacy", "Your plan has a copay", "Visit of June", "Dr Ana", "Dr Bo", "North", "Check-up",
)  # fmt: skip
# What the record says of people and whom nobody translates; languages are called by their own names.
DATA = (
    "Saint Mary’s Community Clinic", "García-López de la Fuente", "Maximiliano", "Dr Wilhelmina Featherstonehaugh",
    "Blue Harbor Mutual Health Insurance", "kg", "lb", "A 01", "Luis Emergency", "s•••••@example.org",
    "18 Orchard Street, Springfield, MA 02139", walked.CROWDED_GIVEN,
    *(language.name for language in SHIPPED), TITLE, BODY, *CLINIC,
    # Hebrew puts it before the name of a month.
    "ב",
)  # fmt: skip


def form() -> dict[str, Any]:
    """The questionnaire with every kind of question, said in the language too."""

    def spoken(raw: Any) -> Any:
        if isinstance(raw, list):
            return [spoken(part) for part in raw]
        if not isinstance(raw, dict):
            return raw
        made = {name: spoken(value) for name, value in raw.items()}
        for name in ("title", "text", "valueString"):
            if isinstance(raw.get(name), str):
                made[f"_{name}"] = with_text({}, PSEUDO.code, said(raw[name]))
        return made

    found = spoken(whole())
    assert isinstance(found, dict)
    return found


whole = walked.every_kind


def articles() -> dict[str, Article]:
    """The shipped pages of the clinic, said in the language too: brackets would be blanks that nobody has filled in."""

    def spoken(made: Article) -> Article:
        text = ArticleText(TITLE, BODY)
        return replace(made, texts={**made.texts, PSEUDO.code: text})

    return {key: spoken(made) for key, made in app.load_articles().items()}


@pytest.fixture
def lobby(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WalkedLobby]:
    words = {PSEUDO.code: {place: said(place) for place in PLACES}}
    settings = replace(SETTINGS, languages=tuple(item.code for item in SHIPPED), words=words)
    monkeypatch.setattr(walked, "SETTINGS", settings)
    monkeypatch.setattr(walked, "every_kind", form)
    monkeypatch.setattr(record, "load_articles", articles)
    made = WalkedLobby(tmp_path, Clock())
    yield made
    made.close()


def texts(lobby: WalkedLobby) -> Iterator[str]:
    """What is shown in words, and what a screen reader is told; what stands on keys is the keyboard's own."""
    keyboard = lobby.find("keyboard")
    shown = [item for item in lobby.items if keyboard is None or not laws.is_within(item, keyboard)]
    for item in shown:
        if item.inherits("QQuickText") and item.opacity() > 0:
            yield str(item.property("text") or "")
        yield from spoken(item)


def spoken(item: QQuickItem) -> Iterator[str]:
    told = QAccessible.queryAccessibleInterface(item)
    if told is not None and told.isValid():
        yield from (told.text(part) for part in (QAccessible.Text.Name, QAccessible.Text.Description))


def left_over(text: str) -> str:
    """What of a text is neither in the language nor data."""
    locale = QLocale(PSEUDO.locale)
    months = [locale.monthName(month) for month in range(1, 13)]
    days = [locale.dayName(day, form) for day in range(1, 8) for form in (LONG_NAME, SHORT_NAME)]
    for data in sorted((*DATA, *months, *days, locale.amText(), locale.pmText()), key=len, reverse=True):
        text = text.replace(data, "")
    return "" if is_said(text) else outside(text)


def test_it_is_the_copy_that_is_tested() -> None:
    assert Path(kiosk.__file__).parents[1] == Path(__file__).parents[2]


def test_every_text_of_every_page_is_in_the_language(lobby: WalkedLobby) -> None:
    model = lobby.model
    model.setLanguage(PSEUDO.code)
    assert model.property("language") == PSEUDO.code
    assert model.property("mirrored") is PSEUDO.mirrored
    found: list[str] = []
    seen: dict[str, int] = {}
    for page in lobby.pages():
        lobby.dress((1080, 1920), 1.0, "light")
        shown = [text for text in texts(lobby) if text.strip()]
        seen[page] = sum("[" in text for text in shown)
        found += [f"{page}: {text!r}" for text in shown if left_over(text).strip()]
        found += [f"{page}: {fault}" for fault in laws.a07_nothing_is_clipped(lobby)]
        if page == "overlay language":
            assert PSEUDO.name in shown, shown
    assert len(seen) > 60
    assert [page for page, count in seen.items() if not count] == [], "nothing at all is said there"
    assert not found, "\n".join(dict.fromkeys(found))


def test_every_text_of_the_board_is_in_the_language(qapp: object, tmp_path: Path) -> None:
    database = app.open_database(f"sqlite:///{tmp_path / 'clinic.db'}")
    ClinicService(database).save(ClinicSettings(name="", languages=(PSEUDO.code,), zone="UTC"))
    board = app.make_board(database, Clock(), QSize(1920, 1080))
    board.window.show(fullscreen=False)
    play = Player(board.window)
    try:
        play.wait(lambda: play.sees(said("Please wait for your number")), "the empty board")
        shown = [str(item.property("text") or "") for item in play.items() if item.inherits("QQuickText")]
        assert [text for text in shown if left_over(text).strip()] == []
        assert sum("[" in text for text in shown) >= 1
    finally:
        board.close()
        database.close()
        QCoreApplication.processEvents()
