"""Whether a reason is asked for before the record of whoever is chosen opens: set, and taken back, by a manager."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.glass import LONGEST_TEXT, SpecialPrivacy
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.dialogues.parts import Dialogue
from kiosk.staff.dialogues.walk_in import RECORD
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person
from kiosk.staff.words import date_words

translate = QCoreApplication.translate


class PrivacyDialogue(Dialogue):
    """How it stands, and the other way, each with a reason that is kept.

    Attributes:
        stands: how it stands.
        why: where the reason is written.
    """

    def __init__(
        self,
        model: StaffModel,
        window: QWidget,
        scale: float,
        person: Person,
        then: Callable[[str], None],
    ) -> None:
        super().__init__(model, window, scale, translate("Staff", "Special privacy"), 700)
        self._person, self._then = person, then
        self._flag: SpecialPrivacy | None = None
        self.within.addWidget(TextLabel(person.words, "name"))
        told = translate(
            "Staff",
            "For staff who are patients here, and for whoever is well known. Before the record opens, on the day of a "
            "visit too, a reason is asked for, which every manager sees at once and somebody else reviews. Lists say "
            "no more than that it is private; checking in at a kiosk, calling and the queue are as ever.",
        )
        self.within.addWidget(TextLabel(told, "second"))
        self.stands = TextLabel("", "strong")
        self.within.addWidget(self.stands)
        self.why = line(most=LONGEST_TEXT)
        self.within.addWidget(label(translate("Staff", "&Why"), self.why))
        self.within.addWidget(self.why)
        self.within.addStretch(1)
        key = person.id
        self.primary.hide()
        self.ask(lambda services, who: services.privacy.of(key, who), self._show)
        self.fit()

    def _show(self, flag: SpecialPrivacy | None) -> None:
        self._flag = flag
        if flag is None:
            self.stands.setText(translate("Staff", "No reason is asked for as yet."))
            self.primary.setText(translate("Staff", "&Ask for a reason from now on"))
        else:
            settings = self.model.settings
            text = translate("Staff", "A reason is asked for, since {day}, by {name}: {why}")
            day = date_words(settings.local(flag.at).date(), settings)
            self.stands.setText(text.format(day=day, name=flag.by, why=flag.why))
            self.primary.setText(translate("Staff", "&Take it back: ask no more"))
        self.primary.show()
        self.fit()
        self.why.setFocus()

    def do(self) -> None:
        """The other way."""
        if self.primary.isHidden():
            return
        key, why, name = self._person.id, self.why.text(), self._person.name
        if self._flag is None:
            said = translate("Staff", "{name}: a reason is asked for from now on.").format(name=name)
            self.ask(
                lambda services, who: services.privacy.keep(key, why, who), lambda _: self._done(said), RECORD
            )
        else:
            said = translate("Staff", "{name}: no reason is asked for any more.").format(name=name)
            self.ask(
                lambda services, who: services.privacy.lift(key, why, who), lambda _: self._done(said), RECORD
            )

    def _done(self, said: str) -> None:
        self.accept()
        self._then(said)
