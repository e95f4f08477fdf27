"""Every text for patients is there in every language shipped."""

import re
import shutil
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from build_spec import translations
from kiosk import paths
from kiosk.qt.translation import Translation

PLACES = re.compile(r"\{\w+\}|%\d")


def test_the_translation_is_up_to_date_and_whole(tmp_path: Path) -> None:
    copy = tmp_path / translations.SPANISH.name
    shutil.copyfile(translations.SPANISH, copy)
    translations.update(copy)
    assert translations.texts(copy) == translations.texts(), "run `dev.py translate`"
    unfinished = [source for (_, source), text in translations.texts().items() if not text]
    assert unfinished == []
    assert len(translations.texts()) > 150


def test_places_for_numbers_and_names_are_the_same() -> None:
    for (_, source), text in translations.texts().items():
        assert sorted(PLACES.findall(source)) == sorted(PLACES.findall(text)), source


def test_the_language_changes_and_changes_back(qtbot: QtBot) -> None:
    translation = Translation(paths.resources() / "i18n")
    told: list[str] = []
    translation.changed.connect(lambda: told.append(translation.language.code))
    translation.use("es")
    assert QCoreApplication.translate("Lobby", "Ask staff") == "Pedir ayuda"
    translation.use("es")
    translation.use("en")
    assert QCoreApplication.translate("Lobby", "Ask staff") == "Ask staff"
    assert told == ["es", "en"]


def test_dates_and_times_are_of_the_language(qtbot: QtBot) -> None:
    from datetime import date, datetime

    translation = Translation(paths.resources() / "i18n")
    moment = datetime(2026, 11, 24, 14, 5)
    assert translation.time(moment, twelve_hours=True) == "2:05 PM"
    assert translation.time(moment, twelve_hours=False) == "14:05"
    assert translation.date(date(1985, 3, 27)) == "March 27, 1985"
    translation.use("es")
    # The clinic has one clock, whatever somebody speaks (U6).
    assert translation.time(moment, twelve_hours=True).replace("\xa0", " ") == "2:05 p. m."
    assert translation.time(moment, twelve_hours=False) == "14:05"
    assert translation.date(date(1985, 3, 27)) == "27 de marzo de 1985"
    translation.use("en")
