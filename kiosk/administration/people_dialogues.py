"""What is asked before an account is made or changed; what was refused stands beside the field that it is about."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Generic, TypeVar

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QGridLayout, QLabel, QVBoxLayout, QWidget

from kiosk.administration.page import OfficePage, OfficeSheet
from kiosk.administration.services import AdministrationServices
from kiosk.administration.words import moment_words, role_explained, role_words
from kiosk.domain.accounts import LONGEST_NAME, Account, AccountReason, AccountRefused
from kiosk.domain.actor import Actor
from kiosk.domain.permissions import StaffRole
from kiosk.qt.widgets.choice import Tick
from kiosk.qt.widgets.secrets import refusal_words
from kiosk.qt.widgets.sheet import label, line
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.staffing.accounts import NewCode

T = TypeVar("T")
translate = QCoreApplication.translate
_OF_THE_NAME = frozenset({AccountReason.NAME_EMPTY, AccountReason.NAME_TOO_LONG, AccountReason.NAME_TAKEN})
_OF_THE_ROLES = frozenset({AccountReason.NO_ROLE, AccountReason.LAST_ADMINISTRATOR})


class Roles(QWidget):
    """A box for each role, with what goes with it, and what is wrong with the choice."""

    def __init__(self, held: Iterable[StaffRole] = ()) -> None:
        super().__init__()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self.boxes: dict[StaffRole, Tick] = {}
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        column.addLayout(grid)
        for number, role in enumerate(StaffRole):
            box = Tick(role_words(role))
            box.setAccessibleDescription(role_explained(role))
            box.setChecked(role in set(held))
            grid.addWidget(box, number, 0)
            grid.addWidget(
                TextLabel(role_explained(role), "second"), number, 1, Qt.AlignmentFlag.AlignVCenter
            )
            self.boxes[role] = box
        self.wrong = wrong_label()
        column.addWidget(self.wrong)
        self.setFocusProxy(self.boxes[next(iter(StaffRole))])

    def chosen(self) -> frozenset[StaffRole]:
        """The roles whose boxes are ticked."""
        return frozenset(role for role, box in self.boxes.items() if box.isChecked())


def wrong_label() -> TextLabel:
    """A place beside a field for what is wrong with it."""
    made = TextLabel("", "wrong")
    made.hide()
    return made


def _tell(where: TextLabel, text: str) -> None:
    where.setText(text)
    where.setVisible(bool(text))


class _AccountSheet(OfficeSheet):
    """With a name, roles or both, and a word beside each of what is wrong with it."""

    def __init__(self, page: OfficePage, title: str) -> None:
        super().__init__(page, title, 560)
        self.name = line(most=LONGEST_NAME)
        self.name_wrong = wrong_label()

    def _add_name(self) -> None:
        self.within.addWidget(label(translate("Administration", "&Name"), self.name))
        self.within.addWidget(self.name)
        self.within.addWidget(self.name_wrong)

    def _add_roles(self, held: Iterable[StaffRole] = ()) -> Roles:
        self.within.addWidget(TextLabel(translate("Administration", "Works as"), "strong"))
        made = Roles(held)
        self.within.addWidget(made)
        self._roles: Roles | None = made
        return made

    def failed(self, error: Exception) -> None:
        words = refusal_words(error)
        roles = getattr(self, "_roles", None)
        match error:
            case AccountRefused(reason=reason) if reason in _OF_THE_NAME:
                _tell(self.name_wrong, words)
                self.name.setFocus()
                self.name.selectAll()
            case AccountRefused(reason=reason) if reason in _OF_THE_ROLES and roles is not None:
                _tell(roles.wrong, words)
                roles.setFocus()
            case _:
                super().failed(error)
        self.fit()

    def _forget(self) -> None:
        _tell(self.name_wrong, "")
        if roles := getattr(self, "_roles", None):
            _tell(roles.wrong, "")


class AddDialogue(_AccountSheet):
    """A new account."""

    def __init__(self, page: OfficePage, take: Callable[[NewCode], None]) -> None:
        super().__init__(page, translate("Administration", "Add somebody"))
        self._take = take
        told = translate(
            "Administration",
            "They sign in with this name. You are told a one-time code for them, with which they set a "
            "password of their own.",
        )
        self.within.addWidget(TextLabel(told))
        self._add_name()
        self.roles = self._add_roles()
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "Add"))
        self.fit()
        self.name.setFocus()

    def do(self) -> None:
        """Add them."""
        self._forget()
        name, roles = self.name.text(), self.roles.chosen()
        self.ask(lambda services, who: services.accounts.add(name, roles, who), self._added)

    def _added(self, made: NewCode) -> None:
        self.accept()
        self._take(made)


class RolesDialogue(_AccountSheet):
    """What somebody works as from now on."""

    def __init__(self, page: OfficePage, account: Account, take: Callable[[Account], None]) -> None:
        super().__init__(page, translate("Administration", "Roles of {name}").format(name=account.name))
        self._account, self._take = account, take
        self.within.addWidget(TextLabel(account.name, "name"))
        self.roles = self._add_roles(account.roles)
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "Set roles"))
        self.fit()
        self.roles.setFocus()

    def do(self) -> None:
        """Set them."""
        self._forget()
        roles = self.roles.chosen()
        self.ask(
            lambda services, who: services.accounts.set_roles(self._account.id, roles, who), self._changed
        )

    def _changed(self, account: Account) -> None:
        self.accept()
        self._take(account)


class RenameDialogue(_AccountSheet):
    """Another name."""

    def __init__(self, page: OfficePage, account: Account, take: Callable[[Account], None]) -> None:
        super().__init__(page, translate("Administration", "Rename {name}").format(name=account.name))
        self._account, self._take = account, take
        told = translate(
            "Administration", "They sign in with it from now on. What they did stays under the old one."
        )
        self.within.addWidget(TextLabel(told))
        self._add_name()
        self.name.setText(account.name)
        self.name.selectAll()
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "Rename"))
        self.fit()
        self.name.setFocus()

    def do(self) -> None:
        """Rename them."""
        self._forget()
        name = self.name.text()
        self.ask(lambda services, who: services.accounts.rename(self._account.id, name, who), self._changed)

    def _changed(self, account: Account) -> None:
        self.accept()
        self._take(account)


class ConfirmDialogue(OfficeSheet, Generic[T]):
    """What will become of it is read before it is done."""

    def __init__(
        self,
        page: OfficePage,
        title: str,
        told: str,
        button: str,
        work: Callable[[AdministrationServices, Actor], T],
        take: Callable[[T], None],
    ) -> None:
        super().__init__(page, title)
        self._work, self._take = work, take
        self.within.addWidget(TextLabel(told))
        self.within.addStretch(1)
        self.primary.setText(button)
        self.fit()
        self.primary.setFocus()

    def do(self) -> None:
        """Do it."""
        self.ask(self._work, self._done)

    def _done(self, result: T) -> None:
        self.accept()
        self._take(result)


class CodeDialogue(OfficeSheet):
    """A one-time code, this once: it is in no list and in no log."""

    def __init__(self, page: OfficePage, made: NewCode) -> None:
        super().__init__(page, translate("Administration", "One-time code"))
        told = translate("Administration", "One-time code for {name}:").format(name=made.account.name)
        self.within.addWidget(TextLabel(told))
        self.code = QLabel(made.code)
        self.code.setObjectName("code")
        self.code.setTextFormat(Qt.TextFormat.PlainText)
        self.code.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        # Read letter by letter.
        self.code.setAccessibleName(" ".join(made.code))
        self.within.addWidget(self.code)
        until = moment_words(made.until, self.office.clinic.current)
        self.until = TextLabel(
            translate(
                "Administration",
                "It is shown this once and holds until {until}. At the staff window they choose 'I have a one-time "
                "code' and set a password of their own.",
            ).format(until=until)
        )
        self.within.addWidget(self.until)
        self.within.addStretch(1)
        self.primary.setText(translate("Administration", "They have it"))
        self.fit()
        self.primary.setFocus()

    def do(self) -> None:
        """Forget it."""
        self.accept()

    def done(self, result: int) -> None:
        """However it ends, the dialogue may outlive it for a moment."""
        self.code.clear()
        self.code.setAccessibleName("")
        super().done(result)
