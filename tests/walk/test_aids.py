"""Every page of the lobby as whoever cannot see it, or uses keys, or cannot reach far, has it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Sequence
from functools import lru_cache
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QAccessible

from kiosk.qt import drawings
from kiosk.qt.languages import SHIPPED
from tests.lobby.conftest import Clock
from tests.walk import aids, laws
from tests.walk.lobby import WalkedLobby
from tests.walk.test_walk import DRAWINGS, Dress, Faults, look, told

TALL: Dress = ((1080, 1920), 1.0, "en")
# What is laid out in the lower half of a tall panel is laid out anew.
IN_REACH = (
    aids.reached_in_the_lower_half,
    laws.a01_targets_are_large,
    laws.a03_targets_stand_apart,
    laws.a07_nothing_is_clipped,
    laws.a08_nothing_is_outside,
    laws.heading_is_seen_whole,
    laws.primary_can_be_pressed,
)
# More than that are different pages, and not the same page in another state.
PAGES = 60


@pytest.fixture
def lobby(qapp: object, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[WalkedLobby]:
    monkeypatch.setattr(drawings, "_kept", lru_cache(DRAWINGS)(drawings.drawn))
    QAccessible.setActive(True)
    made = WalkedLobby(tmp_path, Clock())
    yield made
    made.close()


def test_a10_a11_a12_a13_a14_a15_a16_a21_a25_a39_a40_on_every_page(lobby: WalkedLobby) -> None:
    found: Faults = defaultdict(list)
    pages = 0
    for page in lobby.pages():
        pages += 1
        lobby.dress(*TALL[:2], "light", "en")
        look(lobby, found, page, aids.LAWS)
    assert pages > PAGES
    assert_kept(found, aids.LAWS)


def test_everything_is_in_reach_of_whoever_sits_on_every_page(lobby: WalkedLobby) -> None:
    """On the panel that most lobbies have, and there nothing is lost."""
    found: Faults = defaultdict(list)
    pages = 0
    for page in lobby.pages():
        pages += 1
        # The walk begins anew for some pages, and what was asked for is gone with the patient.
        lobby.model.setReach(True)
        lobby.dress(*TALL[:2], "light", "en")
        look(lobby, found, page, IN_REACH)
        lobby.model.setReach(False)
    assert pages > PAGES
    assert_kept(found, IN_REACH)


def test_a39_each_language_is_named_in_itself() -> None:
    """As people of that language write it, by a source that is not ours."""
    others = {"tl": "Tagalog", "ht": "Kreyòl Ayisyen", "es": "Español", "pt": "Português", "zh": "中文"}
    for language in SHIPPED:
        own = QLocale(language.locale).nativeLanguageName().casefold()
        known = others.get(language.code, "").casefold()
        name = language.name.casefold()
        assert name == known or name in own or own in name, (language.code, language.name, own)
    assert len({language.name for language in SHIPPED}) == len(SHIPPED) >= 15


def assert_kept(found: Faults, expected: Sequence[aids.Law]) -> None:
    """Every law was asked, and none of them was broken."""
    assert set(found) >= {law.__name__ for law in expected}
    faults = {law: told(those) for law, those in found.items() if those}
    assert not faults, "\n".join(f"{law}: {text}" for law, text in faults.items())
