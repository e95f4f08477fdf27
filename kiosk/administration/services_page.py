"""What the clinic offers: services with their queues, and below each its kinds of visits."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from kiosk.administration.listed import ListedPage
from kiosk.administration.office import Office
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.places_page import INDENT, language_lines, named_lines, offer_use, use_words
from kiosk.administration.places_sheets import KindSheet, ServiceSheet, path_words
from kiosk.domain.places import HealthcareService, Places, VisitType
from kiosk.qt.widgets.table import Cell, Column
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.staffing.placing import KnownPlaces

translate = QCoreApplication.translate


@dataclass(frozen=True)
class OfferRow:
    """A service, or a kind of visit of it."""

    service: HealthcareService
    kind: VisitType | None = None

    @property
    def key(self) -> str:
        """What it is known by."""
        return self.service.id if self.kind is None else f"{self.service.id}/{self.kind.id}"

    @property
    def name(self) -> str:
        """What it is called."""
        return self.service.name if self.kind is None else self.kind.name


def offered(places: Places) -> Iterator[OfferRow]:
    """Every service by name, and after each its kinds of visits."""
    for service in sorted(places.services, key=lambda item: (item.name.casefold(), item.id)):
        yield OfferRow(service)
        yield from (OfferRow(service, kind) for kind in service.visit_types)


class ServicesPage(ListedPage[OfferRow]):
    """Services and kinds of visits, and what can be done with one."""

    def __init__(self, office: Office) -> None:
        self.known = KnownPlaces(Places(), (), (), ())
        super().__init__(office)

    # What it is a list of

    def names(self) -> tuple[str, str]:
        return translate("Administration", "Services"), translate(
            "Administration", "There is no such service."
        )

    def columns(self) -> list[Column[OfferRow]]:
        return [
            Column(translate("Administration", "Name"), self._name, 140),
            Column(
                translate("Administration", "Queue"), lambda row: Cell(self._letter(row)), 60, gives_way=1
            ),
            Column(
                translate("Administration", "Place"), lambda row: Cell(self._place(row)), 110, gives_way=2
            ),
            Column(translate("Administration", "Minutes"), lambda row: Cell(_minutes(row)), 70, gives_way=3),
            Column(translate("Administration", "State"), self._state, 90),
            Column(translate("Administration", "Key"), lambda row: Cell(row.key), 90, gives_way=4),
        ]

    @staticmethod
    def _name(row: OfferRow) -> Cell:
        return Cell(row.name if row.kind is None else f"{INDENT}{row.name}", strong=row.kind is None)

    @staticmethod
    def _letter(row: OfferRow) -> str:
        return row.service.letter if row.kind is None else ""

    def _place(self, row: OfferRow) -> str:
        return self._called(row.service.location) if row.kind is None else ""

    @staticmethod
    def _state(row: OfferRow) -> Cell:
        if row.kind is not None:
            return Cell("")
        return Cell(use_words(row.service.in_use), dot="done" if row.service.in_use else "open")

    def key(self, row: OfferRow) -> str:
        return row.key

    def sought(self, row: OfferRow) -> str:
        it = row.service if row.kind is None else row.kind
        return " ".join((row.service.name, it.name, row.key, *it.names.values()))

    def _called(self, key: str) -> str:
        place = self.known.places.by_key.get(key)
        return place.name if place is not None else key

    def told_of(self, row: OfferRow) -> tuple[str, Sequence[tuple[str, str]]]:
        return row.name, self._of_service(row.service) if row.kind is None else self._of_kind(
            row.service, row.kind
        )

    def _of_service(self, service: HealthcareService) -> list[tuple[str, str]]:
        places = self.known.places
        where = path_words(places, service.location) or translate("Administration", "everywhere")
        letter = service.letter or translate("Administration", "the common one")
        lines = [
            ("second", service.id),
            ("", translate("Administration", "Where: {place}").format(place=where)),
            ("", translate("Administration", "Queue: {letter}").format(letter=letter)),
        ]
        for text, value in (
            (translate("Administration", "Patients wait in: {text}"), self._called(service.waits_in)),
            (translate("Administration", "Sources call it also: {text}"), ", ".join(service.also)),
        ):
            if value:
                lines.append(("", text.format(text=value)))
        lines += language_lines(self.known, service.names)
        lines += named_lines((), [one.name for one in self.known.works if one.service == service.id])
        if not service.in_use:
            lines.append(("strong", translate("Administration", "It is offered no more.")))
        return lines

    def _of_kind(self, service: HealthcareService, kind: VisitType) -> list[tuple[str, str]]:
        lines = [
            ("second", f"{service.id}/{kind.id}"),
            ("", translate("Administration", "A kind of visit of {service}").format(service=service.name)),
        ]
        usual = translate("Administration", "as usual")
        for text, value in (
            (translate("Administration", "Minutes that one takes: {text}"), str(kind.minutes or usual)),
            (
                translate("Administration", "Check-in from minutes before: {text}"),
                _or(kind.early_minutes, usual),
            ),
            (
                translate("Administration", "Check-in until minutes after: {text}"),
                _or(kind.late_minutes, usual),
            ),
        ):
            lines.append(("", text.format(text=value)))
        lines += [
            ("", translate("Administration", "Asks for: {form}").format(form=url))
            for url in kind.questionnaires
        ]
        if kind.also:
            also = translate("Administration", "Sources call it also: {text}")
            lines.append(("", also.format(text=", ".join(kind.also))))
        return [*lines, *language_lines(self.known, kind.names)]

    def buttons(self, row: Wrapping) -> None:
        self.adding = self.button(row, translate("Administration", "&Add a service..."), self.add, first=True)
        self.adding_kind = self.button(
            row, translate("Administration", "Add a &kind of visit..."), self.add_kind
        )
        self.changing = self.button(row, translate("Administration", "&Change..."), self.open)
        self.retiring = self.button(row, translate("Administration", "&Take out of use..."), self.retire)
        self.reviving = self.button(row, translate("Administration", "Use a&gain"), self.revive)

    def offer(self, row: OfferRow | None) -> None:
        self.changing.setEnabled(row is not None)
        self.adding_kind.setEnabled(row is not None)
        whole = row is not None and row.kind is None
        offer_use(self.retiring, self.reviving, row.service.in_use if whole and row is not None else None)

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.placing.all(who), self._take)

    def _take(self, known: KnownPlaces) -> None:
        if known != self.known:
            # What a row shows can follow from another place.
            self.known = known
            self.rows.take(list(offered(known.places)), anew=True)
        self.take(tuple(offered(known.places)))

    # What is done

    def _changed(self, key: str) -> None:
        self.office.said.emit(translate("Administration", "Done."))
        self.office.settings_changed.emit()
        self.read_and_choose(key)

    def add(self) -> None:
        """A new service."""
        ServiceSheet(self, self.known, None, self._changed).open()

    def add_kind(self) -> None:
        """A new kind of visit of the chosen service."""
        if row := self.chosen():
            KindSheet(self, self.known, row.service, None, self._changed).open()

    def open(self) -> None:
        """Say something else of the chosen one."""
        row = self.chosen()
        if row is None:
            return
        if row.kind is None:
            ServiceSheet(self, self.known, row.service, self._changed).open()
        else:
            KindSheet(self, self.known, row.service, row.kind, self._changed).open()

    def retire(self) -> None:
        """It is offered no more; first what goes by it is told."""
        row = self.chosen()
        if row is not None and self.retiring.isEnabled():
            self.ask(
                lambda services, who: services.placing.stands(row.service.id, who, service=True),
                lambda stands: self._confirm(row.service, stands),
            )

    def _confirm(self, service: HealthcareService, stands: tuple[str, ...]) -> None:
        told = translate("Administration", "{name} is offered no more. It can be used again.").format(
            name=service.name
        )
        ConfirmDialogue(
            self,
            translate("Administration", "Take out of use"),
            "\n\n".join(filter(None, ("\n".join(stands), told))),
            translate("Administration", "Take out of use"),
            lambda services, who: services.placing.decide(who, services={service.id: {"in_use": False}}),
            lambda _: self._changed(service.id),
        ).open()

    def revive(self) -> None:
        """It is offered again."""
        if row := self.chosen():
            key = row.service.id
            self.ask(
                lambda services, who: services.placing.decide(who, services={key: {"in_use": True}}),
                lambda _: self._changed(key),
            )


def _minutes(row: OfferRow) -> str:
    return str(row.kind.minutes or "") if row.kind is not None else ""


def _or(value: int | None, usual: str) -> str:
    return usual if value is None else str(value)
