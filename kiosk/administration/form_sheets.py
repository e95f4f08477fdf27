"""What is read before a form is published, what changed between two versions, and the rules as they are typed."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QPlainTextEdit

from kiosk.administration.form_words import change_lines
from kiosk.administration.page import OfficePage, OfficeSheet
from kiosk.domain.form_rules import FormRule
from kiosk.domain.forms import LoadedForm
from kiosk.domain.forms.comparing import FormChange
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.forms_reading import Judged

translate = QCoreApplication.translate
# In pixels at the usual size of letters.
WIDE, HIGH = 760, 320


class TextSheet(OfficeSheet):
    """Many lines of text, which may be read or typed.

    Attributes:
        text: the lines.
    """

    def __init__(self, page: OfficePage, title: str, told: str, text: str, *, typed: bool = False) -> None:
        super().__init__(page, title, WIDE)
        if told:
            self.within.addWidget(TextLabel(told))
        self.text = QPlainTextEdit(text)
        self.text.setReadOnly(not typed)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(title)
        self.text.setMinimumHeight(round(HIGH * min(self.scale, 1.2)))
        self.within.addWidget(self.text, 1)

    def settle(self) -> None:
        """Once everything is in it."""
        self.fit()
        self.text.setFocus()


class ReadSheet(TextSheet):
    """Lines to be read."""

    def __init__(self, page: OfficePage, title: str, told: str, lines: Iterable[str]) -> None:
        super().__init__(page, title, told, "\n".join(lines))
        self.primary.setText(translate("Administration", "Done"))
        self.settle()

    def do(self) -> None:
        """Nothing more."""
        self.accept()


class PublishSheet(TextSheet):
    """What a file is and what it would change, before it is published."""

    def __init__(
        self, page: OfficePage, judged: Judged, seed: int, take: Callable[[LoadedForm], None]
    ) -> None:
        super().__init__(
            page,
            translate("Administration", "Publish a form"),
            _told_of(judged),
            "\n".join(_lines_of(judged)),
        )
        self._judged, self._seed, self._take = judged, seed, take
        self.primary.setText(translate("Administration", "Publish"))
        self.primary.setEnabled(judged.resource is not None)
        self.settle()

    def do(self) -> None:
        """Publish it; it is tried once more, with the same answers."""
        resource, seed = self._judged.resource, self._seed
        if resource is None:
            return
        self.ask(lambda services, who: services.publishing.publish(resource, who, seed), self._published)
        self.say(translate("Administration", "One moment: the form is tried."))

    def _published(self, loaded: LoadedForm) -> None:
        self.accept()
        self._take(loaded)

    def _set_busy(self, busy: bool) -> None:
        super()._set_busy(busy)
        self.primary.setEnabled(not busy and self._judged.resource is not None)


def _told_of(judged: Judged) -> str:
    if judged.resource is None:
        return translate("Administration", "It cannot be published as it is. What there is to mend:")
    names: dict[str, Any] = {"title": judged.title, "version": judged.version, "before": judged.before}
    if not judged.before:
        told = translate(
            "Administration",
            "“{title}”, version {version}, is new. Once it is published, patients who begin from then on "
            "can be asked it.",
        )
    elif judged.before == judged.version:
        told = translate("Administration", "“{title}”, version {version}, is in force already.")
    else:
        told = translate(
            "Administration",
            "“{title}”, version {version}, takes the place of version {before} for patients who begin from then "
            "on; whoever has begun finishes on theirs.",
        )
    return told.format(**names)


def _lines_of(judged: Judged) -> list[str]:
    lines = list(judged.lines)
    if judged.before:
        lines += ["", compared_words(judged.before, judged.changes), *change_lines(judged.changes)]
    return lines


def compared_words(before: str, changes: Iterable[FormChange]) -> str:
    """The line above what changed."""
    if not tuple(changes):
        return translate("Administration", "Nothing is another than in version {before}.").format(
            before=before
        )
    return translate("Administration", "What is another than in version {before}:").format(before=before)


class RulesSheet(TextSheet):
    """Which form is for whom, as it is typed."""

    def __init__(self, page: OfficePage, text: str, take: Callable[[tuple[FormRule, ...]], None]) -> None:
        told = translate(
            "Administration",
            "A rule says a form's address, and for whom it is: age_from and age_to, sex, visit and location (words "
            "of the booking), every_days, and rule.when, an answer to another form. Forms that no rule names are "
            "asked nobody.",
        )
        super().__init__(page, translate("Administration", "Rules"), told, text, typed=True)
        self._take = take
        self.primary.setText(translate("Administration", "Let them decide"))
        self.settle()

    def do(self) -> None:
        """Take them over."""
        text = self.text.toPlainText()
        self.ask(lambda services, who: services.publishing.save_rules(text, who), self._saved)

    def _saved(self, rules: tuple[FormRule, ...]) -> None:
        self.accept()
        self._take(rules)

    def failed(self, error: Exception) -> None:
        super().failed(error)
        self.text.setFocus()
