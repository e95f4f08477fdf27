"""A dialogue in which one table of the clinic's file is filled in: a place, a service, a kind of visit.

What is typed is read by the rules of that file, so that a window can do what a file can and nothing else; only what is
another than before is said, so that two who change one place at once do not undo each other's words.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Mapping
from typing import TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QFormLayout, QLineEdit, QPlainTextEdit, QWidget

from kiosk.administration.page import OfficePage, OfficeSheet
from kiosk.domain.names import fold
from kiosk.domain.places_document import LONGEST_TEXT
from kiosk.qt.widgets.choice import DropDown
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.record.clinic import SettingChange
from kiosk.services.staffing.placing import PlacesRefused

T = TypeVar("T")
translate = QCoreApplication.translate
_NO_KEY = re.compile("[^a-z0-9]+")
LONGEST_KEY = 36
# From here on there is no room for a field beside what it is called.
LARGE = 1.3
# How high a field of several lines is, in pixels at the usual size of letters.
LINES = 84


def suggested_key(name: str) -> str:
    """A key made of a name."""
    words = (_NO_KEY.sub("", fold(word)) for word in re.findall(r"\w+", name))
    return "-".join(filter(None, words))[:LONGEST_KEY].strip("-")


class TableSheet(OfficeSheet):
    """Fields with what they said before; saving says what is another now.

    Attributes:
        fields: each by what the file calls it; of a text by language ``names.es``.
    """

    def __init__(self, page: OfficePage, title: str, take: Callable[[str], None], *, new: bool) -> None:
        super().__init__(page, title, 620)
        self.new = new
        self.take = take
        self.parts: dict[str, QWidget] = {}
        self._labels: dict[str, str] = {}
        self._before: dict[str, object] = {}
        self._form = self.fields()
        if self.scale > LARGE:
            self._form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        self.primary.setText(
            translate("Administration", "Add") if new else translate("Administration", "Change")
        )

    # What it asks

    def add_line(self, name: str, text: str, before: str = "", most: int = LONGEST_TEXT) -> QLineEdit:
        """A line of text."""
        made = line(before, most)
        self._add(name, text, made, before)
        return made

    def add_list(self, name: str, text: str, before: Iterable[str]) -> None:
        """Several texts, parted by commas."""
        made = line(", ".join(before), 10 * LONGEST_TEXT)
        self._add(name, text, made, tuple(before))

    def add_lines(self, name: str, text: str, before: Iterable[str], example: str) -> None:
        """Several texts, each in a line of its own."""
        made = QPlainTextEdit("\n".join(before))
        made.setPlaceholderText(example)
        made.setTabChangesFocus(True)
        made.setMinimumHeight(round(LINES * min(self.scale, 1.5)))
        made.setMaximumHeight(round(LINES * min(self.scale, 1.5)))
        self._add(name, text, made, tuple(before))

    def add_number(self, name: str, text: str, before: int | None) -> None:
        """A whole number; empty for none."""
        shown = "" if before is None else str(before)
        self._add(name, text, line(shown, 6), before)

    def add_choice(self, name: str, text: str, choices: Mapping[str, str], before: str) -> None:
        """One of ``choices``, words by code."""
        made = DropDown()
        made.setSizeAdjustPolicy(DropDown.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        made.setMinimumContentsLength(16)
        for code, words in choices.items():
            made.addItem(words, code)
        place = made.findData(before)
        if place < 0:
            # What nobody has written down here: it stays until another is chosen.
            made.addItem(before, before)
            place = made.count() - 1
        made.setCurrentIndex(place)
        self._add(name, text, made, before)

    def add_texts(self, name: str, text: str, languages: Iterable[str], before: Mapping[str, str]) -> None:
        """A line for each language; ``text`` has a place for its code."""
        for code in dict.fromkeys((*languages, *before)):
            self.add_line(f"{name}.{code}", text.format(language=code), before.get(code, ""))

    def add_title(self, text: str) -> None:
        """What the fields below are about."""
        self._form.addRow(TextLabel(text, "strong"))

    def _add(self, name: str, text: str, part: QWidget, before: object) -> None:
        self._form.addRow(label(text, part), part)
        self.parts[name], self._labels[name], self._before[name] = part, text.replace("&", ""), before

    def settle(self, first: str) -> None:
        """Once everything is in it."""
        self.fit()
        self.parts[first].setFocus(Qt.FocusReason.OtherFocusReason)

    # What it says

    def said(self) -> dict[str, object]:
        """The table of what is another than before, as the file would have it; of a new one, whatever is said."""
        table: dict[str, object] = {}
        for name, part in self.parts.items():
            value, before = self._value(name, part), self._before[name]
            if name == "key" or value == before:
                continue
            head, _, code = name.partition(".")
            if code:
                texts = table.setdefault(head, {})
                assert isinstance(texts, dict)
                texts[code] = value
            else:
                table[head] = list(value) if isinstance(value, tuple) else "" if value is None else value
        return table

    def _value(self, name: str, part: QWidget) -> object:
        if isinstance(part, DropDown):
            return str(part.currentData() or "")
        if isinstance(part, QPlainTextEdit):
            return tuple(filter(None, (one.strip() for one in part.toPlainText().splitlines())))
        assert isinstance(part, QLineEdit)
        text = part.text().strip()
        match self._before[name]:
            case tuple():
                return tuple(filter(None, (one.strip() for one in text.split(","))))
            case int() | None:
                if not text:
                    return None
                return int(text) if text.isascii() and text.isdecimal() else text
            case _:
                return text

    def typed_key(self) -> str:
        """The key of a new one: as typed, else made of its name."""
        key, name = self.parts["key"], self.parts["name"]
        assert isinstance(key, QLineEdit)
        assert isinstance(name, QLineEdit)
        return key.text().strip() or suggested_key(name.text())

    def decided(self, key: str, _changes: tuple[SettingChange, ...]) -> None:
        """It is done."""
        self.accept()
        self.take(key)

    # What is wrong

    def failed(self, error: Exception) -> None:
        if not isinstance(error, PlacesRefused):
            super().failed(error)
            return
        of = next(
            (part for name, part in self.parts.items() if f".{name.partition('.')[0]}'" in error.wrong[0]),
            None,
        )
        self.say("\n".join(map(self._in_words, error.wrong)), of)
        self.fit()

    def _in_words(self, sentence: str) -> str:
        """A sentence of the file's, with what the field is called here."""

        def named(found: re.Match[str]) -> str:
            name = found[1].rpartition(".")[2]
            return f"“{self._labels[name]}”" if name in self._labels else found[0]

        return re.sub(r"'((?:places|services)\.[^']+)'", named, sentence)
