"""What every view model of the lobby is given, and the small pieces they share."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QCoreApplication

from kiosk.domain.clinic import Clinic, ClinicSettings
from kiosk.domain.delays import Delay, is_about, standing
from kiosk.domain.items.representative import RepresentativeTold
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import PatientAccount
from kiosk.domain.money.payments import PaymentState
from kiosk.domain.names import printable
from kiosk.domain.notices import Notice
from kiosk.domain.people import Appointment
from kiosk.domain.visit.steps import Step
from kiosk.domain.whereabouts import Whereabouts
from kiosk.lobby.wording import in_words
from kiosk.qt.camera import Camera
from kiosk.qt.notes.delay_words import delay_words
from kiosk.qt.translation import Translation

if TYPE_CHECKING:
    # A lobby can be touched before its record is open: until then nothing loads what opens it.
    from kiosk.domain.forms import Form
    from kiosk.qt.papers.ticket_printer import TicketPrinter
    from kiosk.services.desk.help import HelpService
    from kiosk.services.offline.courier import Courier
    from kiosk.services.offline.entrance import Entrance
    from kiosk.services.record.answering import Answering
    from kiosk.services.record.clinic import ClinicService
    from kiosk.services.record.delays import DelayReader
    from kiosk.services.record.forms import FormService
    from kiosk.services.staffing.ending import EndingService
    from kiosk.services.visit.leaving import LeavingService
    from kiosk.services.visit.next_visits import NextVisitService
    from kiosk.services.visit.notices import NoticeShowing
    from kiosk.services.visit.paying import PayingService


@dataclass(frozen=True)
class LobbyServices:
    """The use cases of a check-in."""

    entrance: Entrance
    courier: Courier
    help: HelpService
    forms: FormService
    clinic: ClinicService
    ending: EndingService
    answering: Answering
    next_visits: NextVisitService
    paying: PayingService
    delays: DelayReader
    notices: NoticeShowing
    leaving: LeavingService
    # None where no printer stands beside this kiosk.
    tickets: TicketPrinter | None = None


@dataclass(frozen=True)
class LobbyContent:
    """What the clinic shows: its decisions, and its questionnaires by url, consent documents among them.

    The last are empty until the record is open; nobody's visit begins before it is.
    """

    clinic: Clinic
    forms: Mapping[str, Form] = field(default_factory=dict)

    @property
    def settings(self) -> ClinicSettings:
        """What the clinic has decided, as it is now."""
        return self.clinic.current


@dataclass(frozen=True)
class Paying:
    """What a step asks of a patient's money, in the background; what comes back for somebody who has left is dropped.

    Attributes:
        takes_cards: there is a terminal beside this kiosk.
        read: what they owe; the second call is made where nobody can say now.
        pay: an amount, at the terminal; the second call is made where nothing was begun.
        stay: somebody stands here, at the terminal: they are not asked whether they are still there.
        receipt: to where the receipt of what was just paid can go by e-mail, as it is shown; empty for nowhere.
        mail: have it sent there, in a language; the second call is made where that cannot be done.
    """

    takes_cards: Callable[[], bool]
    read: Callable[[Callable[[PatientAccount], None], Callable[[], None]], None]
    pay: Callable[[Money, Callable[[PaymentState], None], Callable[[], None]], None]
    stay: Callable[[], None]
    receipt: Callable[[Callable[[str], None]], None]
    mail: Callable[[str, Callable[[], None], Callable[[], None]], None]


@dataclass(frozen=True)
class Surroundings:
    """What a step's view model needs of the lobby: the content, the language, the clock, and where answers go."""

    content: LobbyContent
    translation: Translation
    clock: Callable[[], datetime]
    record: Callable[[Step], None]
    camera: Callable[[], Camera | None] = lambda: None
    save_draft: Callable[[str, str, dict[str, Any]], None] = lambda *_: None
    # An answer of which a person has to hear at once: the form and the flag.
    raise_flag: Callable[[str, str], None] = lambda *_: None
    # Who has just checked in somebody else here, and is likely to be the one who is here now.
    carried: Callable[[], RepresentativeTold | None] = lambda: None
    # None where there is no money to be asked about: in a preview.
    paying: Paying | None = None
    # Something that settles nothing, and that nobody waits for.
    tell: Callable[[Step], None] = lambda _: None
    # What staff have announced as late, as far as this kiosk has heard.
    delays: Callable[[], tuple[Delay, ...]] = tuple
    # Whether a scanner stands here.
    scanner: bool = False
    # What staff tell whoever is here.
    notices: Callable[[], tuple[Notice, ...]] = tuple

    def words(self, text: str) -> str:
        """What the record says of a place, a visit or a relation, in the patient's language where somebody knows it."""
        language = self.translation.language.code
        return in_words(text, self.content.settings.words.get(language, {}), language)

    @property
    def where(self) -> Whereabouts:
        """The clinic's places in the patient's language."""
        return Whereabouts(self.content.settings, self.translation.language.code, self.words)

    def late(self, booked: Sequence[Appointment]) -> str:
        """What is late of what somebody has come for; empty where nothing is."""
        places, language = self.content.settings.places, self.translation.language.code
        said = [
            delay_words(_translate, delay, places, language, self.time, own=True)
            for delay in standing(self.delays(), self.clock())
            if any(is_about(delay, item, item.practitioner, places) for item in booked)
        ]
        return " ".join(said)

    def told(self) -> str:
        """What staff tell whoever is here, the last first, in their language; empty for nothing."""
        language = self.translation.language
        said = [notice.text(language.code) for notice in reversed(self.notices())]
        return "\n".join(dict.fromkeys(said))

    def place(self, appointment: Appointment) -> str:
        """Room and building as one line; what is not known is left out."""
        return self.where.line(appointment)

    def time(self, moment: datetime) -> str:
        """The time of day of ``moment`` (aware) on the clinic's clock, as this clinic and this language write it."""
        settings = self.content.settings
        return self.translation.time(settings.local(moment), twelve_hours=settings.twelve_hours)


def _translate(context: str, source: str) -> str:
    return QCoreApplication.translate(context, source)


def text_problem(text: str, limit: int) -> str:
    """Why a typed text cannot be kept, in words; empty when it can."""
    translate = QCoreApplication.translate
    match printable(text, limit):
        case "too_long":
            return translate("Lobby", "This is too long. Use {limit} letters or fewer.").format(limit=limit)
        case "control":
            return translate("Lobby", "This has a sign that cannot be kept. Please type it again.")
        case _:
            return ""


def errors_of(**texts: str) -> list[dict[str, Any]]:
    """The error summary: one entry for each field that has an error, in the order given."""
    return [{"field": name, "text": text} for name, text in texts.items() if text]


def options(selected: str, **texts: str) -> list[dict[str, Any]]:
    """Choices for a ChoiceList, of which at most one is selected."""
    return [{"value": key, "text": text, "selected": key == selected} for key, text in texts.items()]
