"""What is done with somebody's turn, as actions of the window: called now, first, on hold, to another queue."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QInputDialog, QWidget

from kiosk.domain.names import is_writable
from kiosk.domain.permissions import Permission
from kiosk.domain.places import LETTER, HealthcareService
from kiosk.domain.queue import LONGEST_REASON, TicketStatus
from kiosk.domain.visit.lifecycle import Phase
from kiosk.domain.visit.visit import ArrivalRow
from kiosk.qt.staff_language import staff_language
from kiosk.staff.actions import Deed, Menu
from kiosk.staff.model import StaffModel

translate = QCoreApplication.translate
_WAITING = frozenset({Phase.ARRIVED, Phase.ACKNOWLEDGED})
_MAY_HOLD = _WAITING | {Phase.CALLED}
_MAY_GO = _MAY_HOLD | {Phase.ON_HOLD, Phase.WITH_STAFF}


def queueing(
    model: StaffModel, window: QWidget, not_now: Callable[[], str], announce_delay: Callable[[], None]
) -> Iterator[Deed]:
    """All of them; ``not_now`` says why one cannot be done with whoever is chosen.

    ``announce_delay`` asks what is late.
    """

    def stands(phases: frozenset[Phase]) -> bool:
        return model.phase() in phases

    def call_this() -> None:
        model.move(TicketStatus.CALLED, model.room)

    def first() -> None:
        row = model.row()
        if row is None:
            return
        if row.first:
            model.let_first("", row)
            return
        reason = _asked_reason(window, translate("Staff", "Goes first"), row, _first_reasons())
        if reason is not None:
            _kept(model, reason, lambda said: model.let_first(said, row))

    def hold() -> None:
        row = model.row()
        reason = _asked_reason(window, translate("Staff", "On hold"), row, _hold_reasons()) if row else None
        if row is not None and reason is not None:
            _kept(model, reason, lambda said: model.hold(said, row))

    def transfer() -> None:
        row = model.row()
        if row is not None:
            _transfer(model, window, row)

    def deed(name: str, text: str, key: str, does: Callable[[], None], phases: frozenset[Phase]) -> Deed:
        return Deed(name, text, key, does, Menu.QUEUE, lambda: stands(phases), not_now, Permission.WORK_QUEUE)

    held = frozenset({Phase.ON_HOLD})
    yield Deed(
        "delay",
        translate("Staff", "Announce a &delay..."),
        "Shift+F11",
        announce_delay,
        Menu.QUEUE,
        lambda: True,
        lambda: "",
        Permission.WORK_QUEUE,
    )
    yield deed("call_this", translate("Staff", "Call &this one"), "Shift+F5", call_this, _WAITING | held)
    yield deed("first", translate("Staff", "Goes &first, or not..."), "F12", first, _WAITING)
    yield deed("hold", translate("Staff", "On &hold..."), "F11", hold, _MAY_HOLD)
    yield Deed(
        "transfer",
        translate("Staff", "To another &queue..."),
        "Shift+F6",
        transfer,
        Menu.QUEUE,
        lambda: stands(_MAY_GO) and bool(queues_of(model)),
        lambda: not_now() if queues_of(model) else translate("Staff", "The clinic has no other queue."),
        Permission.WORK_QUEUE,
    )


def queues_of(model: StaffModel) -> list[HealthcareService]:
    """The services of the clinic that are in use, those of this site first."""
    places, site = model.settings.places, model.site
    there = [item for item in places.services if item.in_use]
    return sorted(there, key=lambda item: bool(site) and places.site_of(item.location) not in ("", site))


def letters_of(model: StaffModel) -> dict[str, str]:
    """The queues of this site, by their letters, with what is offered there; none where there is but one."""
    found: dict[str, list[str]] = {}
    places, site = model.settings.places, model.site
    for item in places.services:
        if item.in_use and (not site or places.site_of(item.location) in ("", site)):
            found.setdefault(item.letter or LETTER, []).append(item.called(staff_language().code))
    if not found:
        return {}
    # Who has come for nothing that has a queue waits in the common one.
    found.setdefault(LETTER, [translate("Staff", "all else")])
    return {letter: ", ".join(found[letter]) for letter in sorted(found)} if len(found) > 1 else {}


def _first_reasons() -> list[str]:
    return [
        translate("Staff", "in pain"),
        translate("Staff", "cannot wait standing or sitting"),
        translate("Staff", "a small child"),
        translate("Staff", "the doctor asks for them"),
    ]


def _hold_reasons() -> list[str]:
    return [
        translate("Staff", "at X-ray or laboratory"),
        translate("Staff", "a paper is missing"),
        translate("Staff", "an interpreter is on the way"),
        translate("Staff", "has stepped out"),
    ]


def _asked_reason(window: QWidget, title: str, row: ArrivalRow, usual: Sequence[str]) -> str | None:
    """The reason that was chosen or typed; None where it was left."""
    label = translate("Staff", "{ticket} {name}: why? It is read by everybody at the desk.")
    said, chosen = QInputDialog.getItem(
        window, title, label.format(ticket=row.ticket, name=row.patient_name[:60]), list(usual), 0, True
    )
    return " ".join(said.split()) if chosen else None


def _kept(model: StaffModel, reason: str, does: Callable[[str], None]) -> None:
    if not reason:
        model.said.emit(translate("Staff", "Nothing was done: say why, in a few words."))
    elif not is_writable(reason, LONGEST_REASON):
        text = translate("Staff", "Nothing was done: say why in one line of at most {limit} letters.")
        model.said.emit(text.format(limit=LONGEST_REASON))
    else:
        does(reason)


def _transfer(model: StaffModel, window: QWidget, row: ArrivalRow) -> None:
    services = queues_of(model)
    words = [f"{item.called(staff_language().code)} ({item.letter or LETTER})" for item in services]
    label = translate("Staff", "{ticket} {name} goes on to, with the same ticket:")
    said, chosen = QInputDialog.getItem(
        window,
        translate("Staff", "To another queue"),
        label.format(ticket=row.ticket, name=row.patient_name[:60]),
        words,
        0,
        False,
    )
    if chosen and said in words:
        service = services[words.index(said)]
        model.to_queue(service.id, service.called(staff_language().code), row)
