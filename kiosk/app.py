"""Puts the parts together by constructor, once: what a program is made of is written here and nowhere else."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QSettings, QSize
from sqlalchemy.engine import make_url

from kiosk import __version__, log, paths
from kiosk.domain.clinic import Clinic, InForce
from kiosk.domain.consents import ConsentDocument, ConsentDocumentError
from kiosk.domain.failures import EnvironmentFailure, StoreUnavailable
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.lobby.model import LobbyModel
from kiosk.lobby.parts import LobbyContent, LobbyServices
from kiosk.lobby.window import open_lobby
from kiosk.qt.camera import find_camera
from kiosk.qt.feed import FeedBridge
from kiosk.qt.quick import QuickWindow
from kiosk.qt.runner import Runner
from kiosk.qt.translation import Translation
from kiosk.services.checkin import CheckInService
from kiosk.services.clinic import ClinicService
from kiosk.services.courier import Courier
from kiosk.services.desk import DeskService
from kiosk.services.entrance import Entrance
from kiosk.services.forms import FormService
from kiosk.services.help import HelpService
from kiosk.services.identity import IdentityService
from kiosk.services.keeper import Keeper
from kiosk.services.kept import KeptDayList
from kiosk.settings import MachineSettings
from kiosk.store.database import Database
from kiosk.store.kept import KeptClinic
from kiosk.store.outbox import Outbox, outbox_key

if TYPE_CHECKING:
    from kiosk.board.model import BoardModel
    from kiosk.services.upkeep import Upkeep
    from kiosk.staff.window import StaffWindow

Clock = Callable[[], datetime]


def system_clock() -> datetime:
    """Now, in UTC; the only place where a program of ours reads the clock."""
    return datetime.now(UTC)


def open_database(url: str) -> Database:
    """The shared record at ``url``, its tables brought up to date."""
    database = Database(url)
    database.upgrade()
    return database


def open_for_lobby(url: str) -> Database:
    """The shared record for a kiosk, which begins without it where it does not answer."""
    database = Database(url)
    try:
        database.upgrade()
    except StoreUnavailable:
        log.get(__name__).warning("record_away")
    return database


def load_forms(folder: Path) -> dict[str, Form]:
    """Every questionnaire in ``folder`` by its url. One that cannot be used is logged and left to the desk."""
    forms: dict[str, Form] = {}
    value_sets = load_value_sets()
    for path in sorted(folder.glob("*.json")):
        try:
            loaded = load(json.loads(path.read_text(encoding="utf-8")), value_sets)
        except (FormRefused, ValueError) as error:
            log.get(__name__).error("form_refused", file=path.name, exc_type=type(error).__name__)
            continue
        for problem in loaded.problems:
            log.get(__name__).warning("form_problem", file=path.name, code=problem.code, path=problem.path)
        forms[loaded.form.url] = loaded.form
    return forms


def load_value_sets() -> dict[str, Mapping[str, Any]]:
    """ValueSet resources by url, from the program's folder and the clinic's own. One that is no JSON is logged."""
    found: dict[str, Mapping[str, Any]] = {}
    for folder in (paths.resources() / "valuesets", paths.data_folder() / "valuesets"):
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            try:
                raw = json.loads(path.read_text(encoding="utf-8"))
            except ValueError as error:
                log.get(__name__).error("value_set_refused", file=path.name, exc_type=type(error).__name__)
                continue
            if isinstance(raw, Mapping) and raw.get("resourceType") == "ValueSet" and raw.get("url"):
                found[str(raw["url"])] = raw
    return found


def load_consents(folder: Path) -> dict[str, ConsentDocument]:
    """Every consent document in ``folder`` by its key. One that cannot be used is logged and left to the desk."""
    documents: dict[str, ConsentDocument] = {}
    for path in sorted(folder.glob("*.json")):
        try:
            document = ConsentDocument.from_json(json.loads(path.read_text(encoding="utf-8")))
        except (ConsentDocumentError, ValueError) as error:
            log.get(__name__).error("consent_refused", file=path.name, exc_type=type(error).__name__)
            continue
        documents[document.key] = document
    return documents


def form_service(database: Database, clock: Clock, built_in: dict[str, Form] | None = None) -> FormService:
    """The clinic's forms; ``built_in`` takes the place of those that come with the program."""
    if built_in is None:
        built_in = load_forms(paths.resources() / "questionnaires")
    return FormService(database, clock, built_in, load_value_sets())


@dataclass
class Lobby:
    """A running lobby."""

    model: LobbyModel
    window: QuickWindow
    translation: Translation
    runner: Runner
    feed: FeedBridge
    delivery: Delivery

    def close(self) -> None:
        """Stop listening, finish what is under way, and close the window."""
        self.feed.stop()
        self.runner.close()
        self.window.close()
        self.translation.close()
        self.delivery.close()


@dataclass
class Delivery:
    """A kiosk's own memory: what it has recorded and not yet delivered, and what it keeps of the clinic."""

    outbox: Outbox
    courier: Courier
    entrance: Entrance
    kept: KeptClinic

    def close(self) -> None:
        """Stop delivering; what waits stays on the disk."""
        self.courier.stop()
        self.outbox.close()


def own_folder(machine: MachineSettings) -> Path:
    """Where a kiosk keeps its own files: beside an embedded record, else in this computer's data folder."""
    url = make_url(machine.database_url)
    beside = url.get_backend_name() == "sqlite" and url.database
    return (Path(str(url.database)).parent if beside else paths.data_folder()) / _file_name(
        machine.kiosk_name
    )


def _file_name(kiosk: str) -> str:
    safe = "".join(ch if ch.isalnum() or ch in "-_" else "_" for ch in kiosk)
    return f"kiosk-{safe or 'unnamed'}"


def kept_clinic(machine: MachineSettings) -> KeptClinic:
    """What this kiosk keeps of its clinic to work without a record."""
    return KeptClinic(own_folder(machine) / "kept.bin")


def make_delivery(
    database: Database, machine: MachineSettings, clinic: Clinic, kept: KeptClinic, clock: Clock
) -> Delivery:
    """The way of this kiosk's answers to the record. Raises StoreRefused where another program uses its outbox."""
    path = own_folder(machine) / "outbox.bin"
    path.parent.mkdir(parents=True, exist_ok=True)
    outbox = Outbox(path, outbox_key(path))
    identity = IdentityService(database, clinic, clock)
    checkin = CheckInService(database, clinic, clock)
    keeper = Keeper(database, clinic, clock, kept)
    courier = Courier(
        outbox,
        identity,
        checkin,
        DeskService(database, clock),
        clinic,
        clock,
        machine.kiosk_name,
        __version__,
        keeper.renew,
    )
    list_ = KeptDayList(kept, clinic)
    entrance = Entrance(identity, checkin, courier, list_, clock, machine.kiosk_name)
    return Delivery(outbox, courier, entrance, kept)


def make_lobby(
    database: Database,
    machine: MachineSettings,
    clock: Clock = system_clock,
    size: QSize | None = None,
    forms: dict[str, Form] | None = None,
) -> Lobby:
    """The lobby on ``database``, not yet shown; ``forms`` instead of those of the program.

    Where the record does not answer, it begins with what this kiosk has kept of the clinic.

    Raises:
        WindowFailed: the window cannot be made.
        StoreUnavailable: the record does not answer, and nothing is kept.
    """
    kept = kept_clinic(machine)
    online = True
    try:
        settings = ClinicService(database).load()
    except EnvironmentFailure:
        known = kept.settings()
        if known is None:
            raise
        settings, online = known, False
    questionnaires = form_service(database, clock, forms)
    current = questionnaires.current() if online else questionnaires.of(kept.forms())
    clinic = InForce(settings)
    content = LobbyContent(
        clinic, current.forms if current else {}, load_consents(paths.resources() / "consents")
    )
    delivery = make_delivery(database, machine, clinic, kept, clock)
    if not online:
        delivery.courier.lose()
    services = LobbyServices(
        delivery.entrance,
        delivery.courier,
        HelpService(database, clock),
        questionnaires,
        ClinicService(database),
    )
    translation = Translation(paths.resources() / "i18n")
    if settings.languages:
        translation.use(settings.languages[0])
    runner = Runner()
    model = LobbyModel(
        services,
        content,
        clinic,
        runner,
        translation,
        clock,
        machine.kiosk_name,
        forms_revision=current.revision if current else "",
        millimetres_per_pixel=machine.millimetres_per_pixel,
        camera=lambda: find_camera(machine.camera_file),
    )
    window = open_lobby(model, translation, paths.resources(), size)
    feed = FeedBridge(database.feed())
    feed.changed.connect(model.news)
    feed.start()
    delivery.courier.start()
    return Lobby(model, window, translation, runner, feed, delivery)


@dataclass
class Staff:
    """A running staff window."""

    window: StaffWindow
    runner: Runner
    feed: FeedBridge
    upkeep: Upkeep

    def close(self) -> None:
        """Stop listening, finish what is under way, and close the window."""
        self.upkeep.stop()
        self.feed.stop()
        self.runner.close()
        self.window.close()


def make_staff(database: Database, machine: MachineSettings, clock: Clock = system_clock) -> Staff:
    """The staff window on ``database``, not yet shown."""
    # A lobby does not wait for what only staff need, nor a board.
    from kiosk.qt.chime import Chime
    from kiosk.services.arrivals import ArrivalService
    from kiosk.services.audit import AuditService
    from kiosk.services.changes import ChangeService
    from kiosk.services.day_list import DayListMaker
    from kiosk.services.queue import QueueService
    from kiosk.services.upkeep import Upkeep
    from kiosk.staff.services import StaffServices
    from kiosk.staff.window import make_window

    settings = ClinicService(database).load()
    # The services ask it anew for each thing: what it takes over is in force for all of them.
    clinic = InForce(settings)
    services = StaffServices(
        arrivals=ArrivalService(database, clinic, clock),
        checkin=CheckInService(database, clinic, clock),
        queue=QueueService(database, clinic, clock),
        changes=ChangeService(database, clock),
        help=HelpService(database, clock),
        desk=DeskService(database, clock),
    )
    runner = Runner()
    feed = FeedBridge(database.feed())
    current = form_service(database, clock).current()
    forms = {**current.forms, **current.versions} if current else {}
    staff_name = machine.staff_name or machine.kiosk_name
    chime = Chime(paths.resources() / "sounds" / "arrival.wav")
    remembered = QSettings(str(paths.data_folder() / "staff.ini"), QSettings.Format.IniFormat)
    window = make_window(services, runner, feed, settings, forms, staff_name, clock, chime.play, remembered)
    feed.start()
    maker = DayListMaker(database, clinic, clock, services.checkin)
    upkeep = Upkeep(maker, AuditService(database), paths.audit_heads_file())
    upkeep.start()
    return Staff(window, runner, feed, upkeep)


@dataclass
class Board:
    """A running waiting-room board."""

    model: BoardModel
    window: QuickWindow
    runner: Runner
    feed: FeedBridge

    def close(self) -> None:
        """Stop listening, finish what is under way, and close the window."""
        self.feed.stop()
        self.runner.close()
        self.window.close()


def make_board(database: Database, clock: Clock = system_clock, size: QSize | None = None) -> Board:
    """The board on ``database``, not yet shown. Raises WindowFailed."""
    from kiosk.board.model import BoardModel
    from kiosk.board.window import open_board
    from kiosk.qt.chime import Chime
    from kiosk.services.queue import QueueService

    service = ClinicService(database)
    clinic = InForce(service.load())
    translation = Translation(paths.resources() / "i18n")
    runner = Runner()
    model = BoardModel(QueueService(database, clinic, clock), service, clinic, runner, translation, clock)
    model.called.connect(Chime(paths.resources() / "sounds" / "call.wav").play)
    window = open_board(model, paths.resources(), size)
    feed = FeedBridge(database.feed())
    feed.changed.connect(model.news)
    feed.lost.connect(model.lost)
    feed.found.connect(model.found)
    feed.start()
    return Board(model, window, runner, feed)
