"""Who is checking in: family name and birth date, then a second answer; or a letter's code and the birth date."""

from __future__ import annotations

from enum import Enum, auto
from typing import Any, assert_never

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.dates import DateParts, DateProblem, birth_date
from kiosk.domain.identity import Factor, IdentityClaim, factor_key
from kiosk.domain.names import MAX_NAME, fold
from kiosk.domain.planning.letter_code import code_of, is_like_one, mac_in
from kiosk.domain.scanning.alphabet import ScanRefusal
from kiosk.lobby.parts import Surroundings, errors_of, options, text_problem
from kiosk.lobby.steps.dating import birth_date_text, date_hint

translate = QCoreApplication.translate


class _Scan(Enum):
    """What came of the last scan."""

    NONE = auto()
    WHOLE = auto()
    PART = auto()
    UNREAD = auto()
    # A letter's code; something like one that is none; and that none can be read while the record is away.
    LETTER = auto()
    NO_LETTER = auto()
    AWAY = auto()


class IdentityModel(QObject):
    """Family name and birth date; nothing is looked up before the second answer is given as well.

    The code of a letter stands for the name and is the first answer; then the birth date is the second.
    """

    changed = Signal()
    typed = Signal()
    entered = Signal()
    unable = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._family = ""
        self._date = DateParts()
        self._family_error = ""
        self._date_error = ""
        self._scan = _Scan.NONE
        self._by_code = False
        self._code = ""
        self._code_error = ""

    byCode = Property(bool, lambda self: self._by_code, notify=changed)
    code = Property(str, lambda self: self._code, notify=typed)
    codeError = Property(str, lambda self: self._code_error, notify=changed)
    familyName = Property(str, lambda self: self._family, notify=typed)
    day = Property(str, lambda self: self._date.day, notify=typed)
    month = Property(str, lambda self: self._date.month, notify=typed)
    year = Property(str, lambda self: self._date.year, notify=typed)
    familyError = Property(str, lambda self: self._family_error, notify=changed)
    dateError = Property(str, lambda self: self._date_error, notify=changed)

    @Property(str, notify=changed)
    def dateOrder(self) -> str:
        return self._around.content.settings.date_order

    @Property(str, notify=changed)
    def dateHint(self) -> str:
        return date_hint(self._around.content.settings.date_order)

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(code=self._code_error, family=self._family_error, date=self._date_error)

    @Property(str, notify=changed)
    def scanText(self) -> str:
        """That a card may be scanned, or what came of one; empty where there is no scanner."""
        match self._scan:
            case _Scan.NONE if self._by_code:
                hint = translate("Lobby", "Hold the code of your letter under the scanner, or type it.")
                return hint if self._around.scanner else ""
            case _Scan.NONE:
                hint = translate("Lobby", "You can hold the back of your driver's license under the scanner.")
                return hint if self._around.scanner else ""
            case _Scan.WHOLE:
                return translate(
                    "Lobby", "This is what your card says. Check it, and change what is not right."
                )
            case _Scan.PART:
                return translate("Lobby", "We could read only a part of your card. Type the rest.")
            case _Scan.UNREAD:
                return translate("Lobby", "We could not read that. Type your name and date of birth.")
            case _Scan.LETTER:
                return translate("Lobby", "We have the code of your letter. Now enter your date of birth.")
            case _Scan.NO_LETTER:
                return translate("Lobby", "We could not read the code of your letter. Type it.")
            case _Scan.AWAY:
                return translate("Lobby", "Codes do not work right now. Type your name and date of birth.")
            case _ as never:
                assert_never(never)

    def scanned(self, text: str) -> None:
        """Fill in what a card says beyond doubt, or a letter's code; nothing else of it is kept."""
        if is_like_one(text):
            self._letter(text)
            return
        # Not before somebody scans.
        from kiosk.domain.scanning.licence import read_licence

        settings = self._around.content.settings
        found = read_licence(text, settings.today(self._around.clock()))
        if isinstance(found, ScanRefusal):
            self._scan = _Scan.UNREAD
            self._turn(by_code=False)
            return
        family, born = found.name.family, found.birth_date
        self._scan = _Scan.WHOLE if family and born is not None else _Scan.PART
        # What a card leaves open is no answer of whoever was here before.
        self.setFamilyName(family)
        self.setDate(*(str(part) for part in (born.day, born.month, born.year)) if born else ("", "", ""))
        self._turn(by_code=False)

    def _letter(self, text: str) -> None:
        """Take the code of a letter that was scanned; whose it is nobody has asked yet."""
        mac = mac_in(text)
        self._scan = _Scan.LETTER if mac else _Scan.NO_LETTER
        self.setCode(code_of(mac) if mac else "")
        self._turn(by_code=True)

    @Slot()
    def turn(self) -> None:
        """They have a code from a letter, or have none after all."""
        self._scan = _Scan.NONE
        self._turn(by_code=not self._by_code)

    def away(self) -> None:
        """No code can be read while the record is away: the name can."""
        self._scan = _Scan.AWAY
        self._turn(by_code=False)

    def _turn(self, *, by_code: bool) -> None:
        self._by_code = by_code
        self._code_error = self._family_error = self._date_error = ""
        self.changed.emit()

    @Slot(str)
    def setCode(self, text: str) -> None:
        if text != self._code:
            self._code = text
            self.typed.emit()
            if self._code_error:
                self._code_error = ""
                self.changed.emit()

    @Slot(str)
    def setFamilyName(self, text: str) -> None:
        if text != self._family:
            self._family = text
            self.typed.emit()
            if self._family_error:
                self._family_error = ""
                self.changed.emit()

    @Slot(str, str, str)
    def setDate(self, day: str, month: str, year: str) -> None:
        parts = DateParts(day, month, year)
        if parts != self._date:
            self._date = parts
            self.typed.emit()
            if self._date_error:
                self._date_error = ""
                self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Go on to the second answer when both fields could be somebody's."""
        settings = self._around.content.settings
        judged = birth_date(self._date, settings.today(self._around.clock()))
        if self._by_code:
            self._code_error = (
                ""
                if mac_in(self._code)
                else translate("Lobby", "Enter the 18 letters and digits of the code.")
            )
        else:
            self._family_error = text_problem(self._family, MAX_NAME)
        if not self._by_code and not self._family_error and not fold(self._family):
            self._family_error = translate("Lobby", "Enter your family name or your record number.")
        self._date_error = (
            birth_date_text(judged, settings.date_order) if isinstance(judged, DateProblem) else ""
        )
        self.changed.emit()
        if not self.errors:
            self.entered.emit()

    @Slot()
    def cannotType(self) -> None:
        """No key has the letters of this name: the front desk is the way on."""
        self.unable.emit()

    @property
    def family_name(self) -> str:
        """The name as it was typed."""
        return self._family

    @property
    def by_code(self) -> bool:
        """Whether a letter's code stands for the name."""
        return self._by_code

    def claim(self, factor: Factor, answer: str) -> IdentityClaim:
        """What the patient says of themselves; by a letter's code there is no other answer. Only after ``entered``."""
        day = birth_date(self._date, self._around.content.settings.today(self._around.clock()))
        if isinstance(day, DateProblem):
            raise RuntimeError("a claim was asked for before a birth date was entered")
        if self._by_code:
            code = code_of(mac_in(self._code))
            return IdentityClaim("", day, Factor.CODE, code)
        return IdentityClaim(self._family, day, factor, answer)


class FactorModel(QObject):
    """The second answer: the last four digits of the phone on file, or the postcode."""

    changed = Signal()
    typed = Signal()
    entered = Signal()
    unable = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._kind = Factor.PHONE
        self._answers = dict.fromkeys(Factor, "")
        self._error = ""

    @Property(str, notify=changed)
    def kind(self) -> str:
        return str(self._kind)

    @Property(list, notify=changed)
    def kinds(self) -> list[dict[str, Any]]:
        return options(
            self._kind,
            phone=translate("Lobby", "My phone number"),
            postcode=translate("Lobby", "My ZIP or postcode"),
        )

    @Property(str, notify=changed)
    def prompt(self) -> str:
        if self._kind is Factor.PHONE:
            return translate("Lobby", "Last four digits of your phone number")
        return translate("Lobby", "ZIP or postcode of your address")

    @Property(str, notify=changed)
    def hint(self) -> str:
        if self._kind is Factor.PHONE:
            return translate("Lobby", "The number that we have for you, for example 0142")
        return translate("Lobby", "For example 02139")

    @Property(bool, notify=changed)
    def numeric(self) -> bool:
        return self._kind is Factor.PHONE

    answer = Property(str, lambda self: self._answers[self._kind], notify=typed)
    answerError = Property(str, lambda self: self._error, notify=changed)

    @Property(list, notify=changed)
    def errors(self) -> list[dict[str, Any]]:
        return errors_of(answer=self._error)

    @Slot(str)
    def setKind(self, kind: str) -> None:
        if kind != self._kind:
            self._kind = Factor(kind)
            self._error = ""
            self.changed.emit()
            self.typed.emit()

    @Slot(str)
    def setAnswer(self, text: str) -> None:
        if text != self._answers[self._kind]:
            self._answers[self._kind] = text
            self.typed.emit()
            if self._error:
                self._error = ""
                self.changed.emit()

    @Slot()
    def submit(self) -> None:
        """Ask the record when the answer could be one."""
        if factor_key(self._kind, self.given[1]):
            self._error = ""
        elif self._kind is Factor.PHONE:
            self._error = translate("Lobby", "Enter the last four digits of your phone number.")
        else:
            self._error = translate("Lobby", "Enter your ZIP or postcode.")
        self.changed.emit()
        if not self._error:
            self.entered.emit()

    @Slot()
    def cannotAnswer(self) -> None:
        self.unable.emit()

    @property
    def given(self) -> tuple[Factor, str]:
        """The kind and the answer as typed, cut to what any real one has."""
        return self._kind, self._answers[self._kind][:MAX_NAME]
