"""Whose window it is types their password again, before something is done that outlasts the moment."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.actor import Actor
from kiosk.domain.clinic import InForce
from kiosk.qt.runner import Runner
from kiosk.qt.widgets.secrets import Secrets
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.signing_in import SigningInService, SignInOutcome

translate = QCoreApplication.translate


class AgainDialogue(Secrets):
    """Accepted once the password was right; a wrong one is a try as at the door."""

    def __init__(
        self,
        window: QWidget,
        scale: float,
        runner: Runner,
        clinic: InForce,
        door: SigningInService,
        who: Callable[[], Actor],
    ) -> None:
        """``who`` is whose window it is, as of now: they may have left it and come back while this was open."""
        super().__init__(window, scale, translate("Staff", "Your password again"), runner, clinic)
        self._door, self._who = door, who
        told = translate(
            "Staff",
            "{name}, this is done under your name. Type your password; it is not asked again for five minutes.",
        )
        self.within.addWidget(TextLabel(told.format(name=who().name)))
        self.within.addLayout(self._form)
        self.within.addStretch(1)
        self.password = self.secret(translate("Staff", "&Password"))
        self.primary.setText(translate("Staff", "Go on"))
        self.fit()
        self.password.setFocus()

    def do(self) -> None:
        """Ask whether it is right."""
        typed = self.password.text()
        if not typed:
            self.password.setFocus()
            return
        door, who = self._door, self._who()
        self.ask(lambda: door.confirm(who, typed), self._judged)

    def _judged(self, outcome: SignInOutcome) -> None:
        missed = translate("Staff", "That is not your password. Try again.")
        if self.is_right(outcome, self.password, missed):
            self.password.setText("")
            self.accept()
