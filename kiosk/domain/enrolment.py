"""One-time codes with which a new computer comes to a server: what one is, and what can be enrolled with it."""

from __future__ import annotations

import re
import secrets
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from enum import StrEnum

from kiosk.domain.accounts import CODE_ALPHABET
from kiosk.domain.computers import Role
from kiosk.domain.failures import Refusal

# Its parts: which code it is, the password that the server asks for at the door, and what is judged behind it. The door
# counts nobody's tries: in its hour, at a thousand a second, one of three hundred gets through it, and then has five.
NAMED, DOOR, REST = 4, 6, 6
LETTERS = NAMED + DOOR + REST
HOLDS, LONGEST_HOLDS = timedelta(hours=1), timedelta(hours=24)
TRIES = 5
MOST_WAITING = 50
# What a computer can be enrolled for.
ENROLLED_FOR = (Role.LOBBY, Role.BOARD, Role.STAFF)
LONGEST_LOGIN = 40
_LOGIN = re.compile(rf"(?!kiosk_|pg_|(?:public|none)$)[a-z][a-z0-9_]{{0,{LONGEST_LOGIN - 1}}}", re.ASCII)


class EnrolmentReason(StrEnum):
    """Why a computer cannot be enrolled, or moved, so."""

    ON_ONE_COMPUTER = "on_one_computer"
    NAME_NOT_SO = "name_not_so"
    NAME_TAKEN = "name_taken"
    NO_SUCH_PROGRAM = "no_such_program"
    NO_SUCH_PLACE = "no_such_place"
    NO_SUCH_LOGIN = "no_such_login"
    TOO_LONG = "too_long"
    TOO_MANY = "too_many"
    NO_LOGINS = "no_logins"
    NO_CODE = "no_code"
    CODE_REFUSED = "code_refused"


_WORDS: dict[EnrolmentReason, str] = {
    EnrolmentReason.ON_ONE_COMPUTER: "this record is on one computer, whose programs are enrolled with nobody: "
    "whoever holds the key holds the record",
    EnrolmentReason.NAME_NOT_SO: f"a name is of 1 to {LONGEST_LOGIN} small letters of English, digits and _, begins "
    "with a letter, not with kiosk_ or pg_, and is not public or none; for example lobby_east",
    EnrolmentReason.NAME_TAKEN: "there is a login of that name already, which is for something else or another "
    "computer of staff; choose another name",
    EnrolmentReason.NO_SUCH_PROGRAM: "a computer is enrolled for one of: lobby, board, staff",
    EnrolmentReason.NO_SUCH_PLACE: "the clinic has no such place in use, or several of that name; 'kiosk clinic "
    "export' tells of all",
    EnrolmentReason.NO_SUCH_LOGIN: "there is no login of that name for a lobby, a board or a computer of staff",
    EnrolmentReason.TOO_LONG: f"a code holds for {LONGEST_HOLDS // timedelta(hours=1)} hours at most",
    EnrolmentReason.TOO_MANY: f"{MOST_WAITING} codes wait already; let some of them be used, or end",
    EnrolmentReason.NO_LOGINS: "the record's owner makes no logins on this server, so no computer is enrolled by a "
    "code: whoever administers the server gives 'kiosk database account add'",
    EnrolmentReason.NO_CODE: f"a code has {LETTERS} letters and digits, none of them I, O, 0 or 1",
    EnrolmentReason.CODE_REFUSED: "the server takes no such code: it is mistyped, was used, is too old, or was tried "
    "too often. An administrator can make another one",
}


class EnrolmentRefused(Refusal):
    """A computer cannot be enrolled or moved so; ``reason`` says why."""

    def __init__(self, reason: EnrolmentReason) -> None:
        super().__init__(_WORDS[reason])
        self.reason = reason


@dataclass(frozen=True)
class Code:
    """A one-time code, by its letters alone."""

    letters: str = field(repr=False)

    @staticmethod
    def made() -> Code:
        """Another one."""
        return Code("".join(secrets.choice(CODE_ALPHABET) for _ in range(LETTERS)))

    @staticmethod
    def read(text: str) -> Code:
        """As somebody types it, in groups or not. Raises EnrolmentRefused.

        >>> Code.read(" abcd-efgh jklm-nPQ2 ").shown
        'ABCD-EFGH-JKLM-NPQ2'
        """
        letters = "".join(text.upper().replace("-", " ").split())
        if len(letters) != LETTERS or not set(letters) <= set(CODE_ALPHABET):
            raise EnrolmentRefused(EnrolmentReason.NO_CODE)
        return Code(letters)

    @property
    def shown(self) -> str:
        """In groups that can be read out."""
        return "-".join(self.letters[at : at + 4] for at in range(0, LETTERS, 4))

    @property
    def name(self) -> str:
        """Which code it is: no secret."""
        return self.letters[:NAMED].lower()

    @property
    def login(self) -> str:
        """The login by which somebody comes who has it."""
        return f"kiosk_enrol_{self.name}"

    @property
    def door(self) -> str:
        """What that login's password is made of."""
        return self.letters[: NAMED + DOOR]


@dataclass(frozen=True)
class NewEnrolment:
    """A code that was made for a computer; told this once, and holds until ``until`` (aware).

    Attributes:
        name: what the computer's login and the computer will be called.
        place: the key of the place where it will stand; empty for none of the clinic's.
        server: the server as it is written on the new computer; empty where it is this very computer.
    """

    name: str
    program: Role
    place: str
    code: Code
    until: datetime
    server: str = ""


@dataclass(frozen=True)
class Waiting:
    """A code that nobody has come with yet, as who keeps computers sees it: not the code itself.

    ``tries`` is how often somebody came with it and something wrong, or nothing, behind the door.
    """

    name: str
    program: Role
    place: str
    until: datetime
    tries: int = 0


def login_of(text: str) -> str:
    """A name that a new computer's login can have. Raises EnrolmentRefused."""
    name = text.strip()
    if not _LOGIN.fullmatch(name):
        raise EnrolmentRefused(EnrolmentReason.NAME_NOT_SO)
    return name
