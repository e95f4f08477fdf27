"""People and roles: who may sign in, and as what."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QLineEdit, QPushButton, QWidget

from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.administration.people_dialogues import (
    AddDialogue,
    CodeDialogue,
    ConfirmDialogue,
    RenameDialogue,
    RolesDialogue,
)
from kiosk.administration.words import moment_words, roles_words
from kiosk.domain.accounts import LONGEST_NAME, Account, login_key
from kiosk.domain.clinic import ClinicSettings
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.view import ListView
from kiosk.services.staffing.accounts import KnownAccount, NewCode

translate = QCoreApplication.translate


def state_words(account: Account, now: datetime, settings: ClinicSettings) -> str:
    """Whether somebody can sign in, and with what."""
    if account.disabled_at is not None:
        return translate("Administration", "taken away {day}").format(
            day=f"{settings.local(account.disabled_at):%Y-%m-%d}"
        )
    if account.has_password:
        return translate("Administration", "with a password")
    if account.code_until is not None and account.code_until > now:
        return translate("Administration", "one-time code waits until {moment}").format(
            moment=moment_words(account.code_until, settings)
        )
    return translate("Administration", "the one-time code is too old: give a new one")


class PeoplePage(OfficePage):
    """Everybody who has an account, and what can be done with it.

    Attributes:
        rows, view: the list of them.
        search: shows those alone whose name has what is typed.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._all: tuple[KnownAccount, ...] = ()
        # Who is highlighted once the list has been read: whose account was made or changed last.
        self._chosen = ""
        row = self.bar()
        self.add = self.button(row, translate("Administration", "&Add somebody..."), self._add, first=True)
        self.roles = self.button(row, translate("Administration", "&Roles..."), self._set_roles)
        self.rename = self.button(row, translate("Administration", "Re&name..."), self._rename)
        self.code = self.button(row, translate("Administration", "New &code..."), self._new_code)
        self.disable = self.button(row, translate("Administration", "&Take away..."), self._disable)
        self.enable = self.button(row, translate("Administration", "&Give back"), self._enable)
        row.right_from = row.count()
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("Administration", "Name  Ctrl+F"))
        self.search.setAccessibleName(translate("Administration", "Search a name"))
        self.search.setMaxLength(LONGEST_NAME)
        self.search.setMinimumWidth(220)
        self.search.textChanged.connect(lambda _: self._show())
        row.addWidget(self.search)
        settings = office.clinic.current
        columns: list[Column[KnownAccount]] = [
            Column(
                translate("Administration", "Name"), lambda known: Cell(known.account.name, strong=True), 160
            ),
            Column(
                translate("Administration", "Roles"),
                lambda known: Cell(roles_words(known.account.roles)),
                140,
            ),
            Column(translate("Administration", "Signs in"), self._state, 150),
            Column(
                translate("Administration", "Last signed in"),
                lambda known: Cell(
                    moment_words(known.last_signed_in, settings) if known.last_signed_in is not None else ""
                ),
                120,
                gives_way=1,
            ),
        ]
        self.rows: RowsModel[KnownAccount] = RowsModel(columns, lambda known: known.account.id, self)
        self.view = ListView(
            self.rows,
            translate("Administration", "People and roles"),
            lambda: translate("Administration", "Nobody has such a name."),
            office.scale,
            self,
        )
        self.view.selectionModel().selectionChanged.connect(lambda: self._offer())
        self.view.activated.connect(lambda: self._set_roles())
        self.column.addWidget(self.view, 1)
        self._offer()

    def _state(self, known: KnownAccount) -> Cell:
        account = known.account
        can = account.disabled_at is None and account.has_password
        words = state_words(account, self.office.services.accounts.now(), self.office.clinic.current)
        return Cell(words, dot="done" if can else "open")

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.accounts.known(who), self._take)

    def _take(self, everybody: tuple[KnownAccount, ...]) -> None:
        self._all = everybody
        self._show()

    def _show(self) -> None:
        wanted = login_key(self.search.text())
        chosen = self._chosen or self._key()
        self._chosen = ""
        self.rows.take([known for known in self._all if wanted in login_key(known.account.name)])
        place = self.rows.place_of(chosen)
        self.view.choose(place)
        if place >= 0:
            self.view.scrollTo(self.rows.index(place, 0))
        self._offer()

    def _key(self) -> str:
        return self.rows.key_of(self.view.chosen())

    def chosen(self) -> Account | None:
        """Who is highlighted."""
        row = self.rows.row_at(self.view.chosen())
        return row.account if row is not None else None

    def _offer(self) -> None:
        """What can be done with who is highlighted."""
        account = self.chosen()
        for button in (self.roles, self.rename):
            button.setEnabled(account is not None)
        there = account is not None and account.disabled_at is None
        self.code.setEnabled(there)
        self._exchange(self.disable, self.enable, there or account is None)
        self.disable.setEnabled(there)

    @staticmethod
    def _exchange(one: QPushButton, other: QPushButton, first: bool) -> None:
        """One of two stands in one place, and keeps the keys."""
        had = one.hasFocus() or other.hasFocus()
        one.setVisible(first)
        other.setVisible(not first)
        if had:
            (one if first else other).setFocus()

    def first(self) -> QWidget:
        return self.view

    def seek(self) -> None:
        """Type a name to search for."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_scale(self, scale: float) -> None:
        self.view.set_scale(scale)

    # What is done

    def _add(self) -> None:
        AddDialogue(self, self._made).open()

    def _made(self, made: NewCode) -> None:
        self.search.clear()
        self._changed(made.account)
        CodeDialogue(self, made).open()

    def _changed(self, account: Account) -> None:
        self._chosen = account.id
        self.read()

    def _set_roles(self) -> None:
        if account := self.chosen():
            RolesDialogue(self, account, self._changed).open()

    def _rename(self) -> None:
        if account := self.chosen():
            RenameDialogue(self, account, self._changed).open()

    def _new_code(self) -> None:
        account = self.chosen()
        if account is None:
            return
        told = translate(
            "Administration",
            "{name} gets a one-time code to set a new password with. The password and the PIN until now no longer "
            "hold, and whoever is signed in with them is out within a minute.",
        ).format(name=account.name)
        ConfirmDialogue(
            self,
            translate("Administration", "New code"),
            told,
            translate("Administration", "Give a new code"),
            lambda services, who: services.accounts.code(account.id, who),
            self._made,
        ).open()

    def _disable(self) -> None:
        account = self.chosen()
        if account is None:
            return
        told = translate(
            "Administration",
            "Nobody signs in as {name} any more, and whoever is signed in so is out within a minute. What they did "
            "stays in the audit. The account can be given back.",
        ).format(name=account.name)
        ConfirmDialogue(
            self,
            translate("Administration", "Take an account away"),
            told,
            translate("Administration", "Take away"),
            lambda services, who: services.accounts.disable(account.id, who),
            self._changed,
        ).open()

    def _enable(self) -> None:
        if account := self.chosen():
            self.ask(lambda services, who: services.accounts.enable(account.id, who), self._changed)
