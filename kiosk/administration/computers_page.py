"""Kiosks and computers: what each is for and where it stands, new ones, what waits there, and shutting one out."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.administration.computers_sheets import EnrolmentCodeSheet, EnrolSheet, MoveSheet
from kiosk.administration.office import Office
from kiosk.administration.page import OfficePage
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.words import moment_words, program_words
from kiosk.domain.computers import SHUT_OUT_HERE, Computer, Computers
from kiosk.domain.enrolment import ENROLLED_FOR, NewEnrolment, Waiting
from kiosk.qt.printer_words import printer_words
from kiosk.qt.staff_language import number_words
from kiosk.qt.widgets.table import Cell, Column, RowsModel
from kiosk.qt.widgets.text import TextLabel
from kiosk.qt.widgets.view import ListView

translate = QCoreApplication.translate


def standing_words(computer: Computer) -> str:
    """Whether it may come in."""
    if not computer.has_login:
        return translate("Administration", "without a login")
    if computer.is_shut_out:
        return translate("Administration", "shut out")
    return translate("Administration", "may come in")


def waiting_words(computer: Computer) -> str:
    """What waits there for delivery, and what of it the desk has instead."""
    told = []
    if computer.pending:
        told.append(
            translate("Administration", "{count} waiting").format(count=number_words(computer.pending))
        )
    if computer.set_aside:
        told.append(
            translate("Administration", "{count} set aside").format(count=number_words(computer.set_aside))
        )
    return ", ".join(told)


class ComputersPage(OfficePage):
    """Every kiosk and computer that has a login or has said something of itself.

    Attributes:
        rows, view: the list of them.
        about: what else there is to say of the one that is highlighted.
    """

    def __init__(self, office: Office) -> None:
        super().__init__(office)
        self._known = Computers(on_server=False)
        self._waiting: tuple[Waiting, ...] = ()
        row = self.bar()
        self.enrol = self.button(row, translate("Administration", "&Enrol..."), self._enrol, first=True)
        self.move_it = self.button(row, translate("Administration", "&Move..."), self._move)
        self.shut = self.button(row, translate("Administration", "&Shut out..."), self._shut_out)
        self.about = TextLabel("", "second")
        self.rows: RowsModel[Computer] = RowsModel(self._columns(), lambda computer: computer.name, self)
        self.view = ListView(
            self.rows,
            translate("Administration", "Kiosks and computers"),
            lambda: translate("Administration", "No kiosk and no computer has said anything yet."),
            office.scale,
            self,
        )
        self.view.selectionModel().selectionChanged.connect(lambda: self._offer())
        self.column.addWidget(self.view, 1)
        self.about.setContentsMargins(12, 8, 12, 8)
        self.column.addWidget(self.about)
        self._offer()

    def _columns(self) -> list[Column[Computer]]:
        return [
            Column(translate("Administration", "Name"), self._name, 140),
            Column(
                translate("Administration", "For"), lambda computer: Cell(program_words(computer.kind)), 70
            ),
            Column(translate("Administration", "Place"), self._place, 90, gives_way=1),
            Column(translate("Administration", "Last seen"), self._seen, 120),
            Column(
                translate("Administration", "Version"),
                lambda computer: Cell(computer.version),
                70,
                gives_way=4,
            ),
            Column(
                translate("Administration", "Waits there"),
                lambda computer: Cell(waiting_words(computer)),
                110,
                gives_way=2,
            ),
            Column(translate("Administration", "Printer"), self._printer, 90, gives_way=3),
            Column(translate("Administration", "Faults"), self._faults, 60, gives_way=3),
            Column(translate("Administration", "State"), self._standing, 110),
        ]

    @staticmethod
    def _name(computer: Computer) -> Cell:
        own = computer.kiosk if computer.kiosk != computer.name else ""
        return Cell(f"{computer.name} ({own})" if own else computer.name, strong=True)

    def _place(self, computer: Computer) -> Cell:
        words = self._place_words(computer.place)
        if computer.kind not in ENROLLED_FOR or not computer.has_login or computer.is_fixed:
            return Cell(words)
        told = translate("Administration", "not fixed")
        return Cell(f"{words} ({told})" if words else told)

    def _place_words(self, key: str) -> str:
        place = self.office.clinic.current.places.by_key.get(key)
        return place.name if place is not None else key

    def _seen(self, computer: Computer) -> Cell:
        seen = computer.last_seen
        return Cell(moment_words(seen, self.office.clinic.current) if seen is not None else "")

    @staticmethod
    def _printer(computer: Computer) -> Cell:
        return Cell(printer_words(computer.printer), strong=True)

    @staticmethod
    def _faults(computer: Computer) -> Cell:
        count = sum(fault.count for fault in computer.faults)
        return Cell(str(count) if count else "")

    @staticmethod
    def _standing(computer: Computer) -> Cell:
        light = ("open" if computer.is_shut_out else "done") if computer.has_login else ""
        return Cell(standing_words(computer), dot=light)

    # What is shown

    def read(self) -> None:
        self.ask(
            lambda services, who: (services.computers.known(who), services.computers.waiting(who)), self._take
        )

    def _take(self, found: tuple[Computers, tuple[Waiting, ...]]) -> None:
        known, self._waiting = found
        chosen = self.rows.key_of(self.view.chosen())
        self._known = known
        self.rows.take(known.all)
        self.view.choose(self.rows.place_of(chosen))
        self._offer()

    def chosen(self) -> Computer | None:
        """Which is highlighted."""
        return self.rows.row_at(self.view.chosen())

    def _offer(self) -> None:
        """What can be done with the one that is highlighted, and what else there is to say of it."""
        computer = self.chosen()
        here = computer is not None and computer.has_login and computer.kind in SHUT_OUT_HERE
        self.enrol.setEnabled(self._known.on_server)
        self.move_it.setEnabled(computer is not None and computer.has_login and computer.kind in ENROLLED_FOR)
        self.shut.setEnabled(here and computer is not None and not computer.is_shut_out)
        self.about.setText(self._about(computer))

    def _about(self, computer: Computer | None) -> str:
        settings = self.office.clinic.current
        if not self._known.on_server:
            return translate(
                "Administration",
                "This record is on one computer, and its programs have no logins and are not enrolled: whoever holds "
                "the key holds the record.",
            )
        if computer is None:
            return "\n".join(self._codes())
        told = self._standing_at(computer)
        if computer.printer:
            told.append(
                translate("Administration", "The printer there: {state}.").format(
                    state=printer_words(computer.printer)
                )
            )
        if computer.oldest_at is not None:
            told.append(
                translate("Administration", "The oldest record waits since {moment}.").format(
                    moment=moment_words(computer.oldest_at, settings)
                )
            )
        told += [
            translate("Administration", "{kind} at {place}, {count} times, the last {moment}.").format(
                kind=fault.kind,
                place=fault.place,
                count=fault.count,
                moment=moment_words(fault.last, settings),
            )
            for fault in computer.faults
        ]
        if computer.has_login and computer.kind not in SHUT_OUT_HERE:
            told.append(
                translate(
                    "Administration",
                    "It is shut out with the address of the record's owner: kiosk database account revoke {name}",
                ).format(name=computer.name)
            )
        return "\n".join(told)

    def _codes(self) -> list[str]:
        """The codes that nobody has come with yet."""
        told = translate(
            "Administration",
            "A code for {name} ({kind}) waits until {moment}; tried so far: {count}.",
        )
        return [
            told.format(
                name=code.name,
                kind=program_words(code.program),
                moment=moment_words(code.until, self.office.clinic.current),
                count=code.tries,
            )
            for code in self._waiting
        ]

    @staticmethod
    def _standing_at(computer: Computer) -> list[str]:
        if not computer.has_login or computer.is_fixed or computer.kind not in ENROLLED_FOR:
            return []
        told = translate(
            "Administration",
            "Its place is not fixed: it goes by its own settings, and whoever has its password may say another one. "
            "Move it to where it stands.",
        )
        return [told]

    def first(self) -> QWidget:
        return self.view

    def set_scale(self, scale: float) -> None:
        self.view.set_scale(scale)

    # What is done

    def _enrol(self) -> None:
        computer = self.chosen()
        again = computer if computer is not None and computer.is_shut_out else None
        EnrolSheet(self, self._was_made, again).open()

    def _was_made(self, made: NewEnrolment) -> None:
        EnrolmentCodeSheet(self, made).open()
        self.read()

    def _move(self) -> None:
        computer = self.chosen()
        if computer is not None:
            MoveSheet(self, computer, lambda moved: self._was_moved(computer.name, moved)).open()

    def _was_moved(self, name: str, moved: bool) -> None:
        if moved:
            told = translate("Administration", "{name} stands there from now on.")
        else:
            told = translate("Administration", "{name} stood there already.")
        self.office.said.emit(told.format(name=name))
        self.read()

    def _shut_out(self) -> None:
        computer = self.chosen()
        if computer is None:
            return
        name = computer.name
        told = translate(
            "Administration",
            "Nothing comes in under the login {name} any more, and what it has open is ended at once. What waits there "
            "is not delivered. A kiosk in its place gets a login of its own.",
        ).format(name=name)
        ConfirmDialogue(
            self,
            translate("Administration", "Shut out a stolen kiosk"),
            told,
            translate("Administration", "Shut out"),
            lambda services, who: services.computers.shut_out(name, who),
            lambda ended: self._was_shut_out(name, ended),
        ).open()

    def _was_shut_out(self, name: str, ended: int) -> None:
        told = translate("Administration", "{name} is shut out; connections of it that were ended: {count}.")
        self.office.said.emit(told.format(name=name, count=ended))
        self.read()
