"""The clinic's places, each below what it is part of, and the file of all that the clinic has decided."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QPushButton

from kiosk.administration.form_sheets import ReadSheet
from kiosk.administration.listed import ListedPage
from kiosk.administration.office import Office
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.places_sheets import PlaceSheet, kind_words, path_words
from kiosk.domain.places import DEEPEST, Location, Places
from kiosk.qt.widgets.table import Cell, Column
from kiosk.qt.widgets.wrapping import Wrapping
from kiosk.services.record.clinic import SettingChange
from kiosk.services.staffing.placing import KnownPlaces, Offer, PlacesRefused

translate = QCoreApplication.translate
# Before the name of what stands in another place, for each that it is in.
INDENT = "– "


@dataclass(frozen=True)
class PlaceRow:
    """A place, and in how many others it stands."""

    place: Location
    depth: int


def _by_number(name: str) -> list[tuple[str, int]]:
    """What a name is put in order by: room 9 stands before room 10."""
    parts = re.split("([0-9]{1,9})", name.casefold())
    return [("", int(part)) if number % 2 else (part, 0) for number, part in enumerate(parts)]


def in_order(places: Places) -> Iterator[PlaceRow]:
    """Every place after what it is part of, by name; those in a ring, or in what is not there, as if in nothing."""
    below: dict[str, list[Location]] = {}
    for place in sorted(places.locations, key=lambda item: (_by_number(item.name), item.id)):
        above = place.part_of if place.part_of in places.by_key else ""
        below.setdefault(above, []).append(place)
    told: set[str] = set()

    def walk(key: str, depth: int) -> Iterator[PlaceRow]:
        for place in below.get(key, ()):
            if place.id not in told and depth < DEEPEST:
                told.add(place.id)
                yield PlaceRow(place, depth)
                yield from walk(place.id, depth + 1)

    yield from walk("", 0)
    yield from (PlaceRow(place, 0) for place in places.locations if place.id not in told)


class PlacesPage(ListedPage[PlaceRow]):
    """Places, and what can be done with one.

    Attributes:
        choose_file, choose_new_file: ask for a file to take over and to write; empty where none.
    """

    def __init__(self, office: Office) -> None:
        self.known = KnownPlaces(Places(), (), (), ())
        self.choose_file: Callable[[], str] = self._ask_for_a_file
        self.choose_new_file: Callable[[], str] = self._ask_for_a_new_file
        super().__init__(office)

    # What it is a list of

    def names(self) -> tuple[str, str]:
        return translate("Administration", "Places"), translate("Administration", "There is no such place.")

    def columns(self) -> list[Column[PlaceRow]]:
        return [
            Column(
                translate("Administration", "Name"),
                lambda row: Cell(f"{INDENT * row.depth}{row.place.name}", strong=not row.depth),
                140,
            ),
            Column(
                translate("Administration", "Kind"),
                lambda row: Cell(kind_words(row.place.kind)),
                70,
                gives_way=1,
            ),
            Column(
                translate("Administration", "Patients wait in"),
                lambda row: Cell(self._called(row.place.waits_in)),
                110,
                gives_way=2,
            ),
            Column(
                translate("Administration", "State"),
                lambda row: Cell(use_words(row.place.in_use), dot="done" if row.place.in_use else "open"),
                90,
            ),
            Column(translate("Administration", "Key"), lambda row: Cell(row.place.id), 90, gives_way=3),
        ]

    def key(self, row: PlaceRow) -> str:
        return row.place.id

    def sought(self, row: PlaceRow) -> str:
        place = row.place
        return " ".join((place.name, place.id, place.room, *place.names.values(), *place.also))

    def _called(self, key: str) -> str:
        place = self.known.places.by_key.get(key)
        return place.name if place is not None else key

    def told_of(self, row: PlaceRow) -> tuple[str, Sequence[tuple[str, str]]]:
        place, places = row.place, self.known.places
        lines = [("second", f"{kind_words(place.kind)} · {place.id}")]
        if place.part_of:
            told = translate("Administration", "In: {path}").format(path=path_words(places, place.part_of))
            lines.append(("", told))
        address = ", ".join(filter(None, (place.address_line, place.postal_code, place.city, place.state)))
        for text, value in (
            (translate("Administration", "Address: {text}"), address),
            (translate("Administration", "Room: {text}"), place.room),
            (translate("Administration", "Patients wait in: {text}"), self._called(place.waits_in)),
            (translate("Administration", "Where one waits: {text}"), place.waiting_area),
            (translate("Administration", "The way to it: {text}"), place.directions),
            (translate("Administration", "Sources call it also: {text}"), ", ".join(place.also)),
        ):
            if value:
                lines.append(("", text.format(text=value)))
        lines += language_lines(self.known, place.names, place.ways)
        offered = [item.name for item in places.services if item.location == place.id and item.in_use]
        who = [one.name for one in self.known.works if one.location == place.id]
        lines += named_lines(offered, who)
        if not place.in_use:
            lines.append(("strong", translate("Administration", "Nobody is expected there any more.")))
        return place.name, lines

    def buttons(self, row: Wrapping) -> None:
        self.adding = self.button(row, translate("Administration", "&Add..."), self.add, first=True)
        self.changing = self.button(row, translate("Administration", "&Change..."), self.open)
        self.retiring = self.button(row, translate("Administration", "&Take out of use..."), self.retire)
        self.reviving = self.button(row, translate("Administration", "Use a&gain"), self.revive)
        self.importing = self.button(row, translate("Administration", "From a &file..."), self.take_file)
        self.exporting = self.button(row, translate("Administration", "&Save to a file..."), self.save_file)

    def offer(self, row: PlaceRow | None) -> None:
        self.changing.setEnabled(row is not None)
        offer_use(self.retiring, self.reviving, row.place.in_use if row is not None else None)

    # What is shown

    def read(self) -> None:
        self.ask(lambda services, who: services.placing.all(who), self._take)

    def _take(self, known: KnownPlaces) -> None:
        if known != self.known:
            # What a row shows can follow from another place.
            self.known = known
            self.rows.take(list(in_order(known.places)), anew=True)
        self.take(tuple(in_order(known.places)))

    def failed(self, error: Exception) -> None:
        self.importing.setEnabled(True)
        if isinstance(error, PlacesRefused):
            told = translate("Administration", "Nothing is changed. What there is to mend:")
            ReadSheet(self, translate("Administration", "A file of decisions"), told, error.wrong).open()
            return
        super().failed(error)

    # What is done

    def _changed(self, key: str) -> None:
        self.office.said.emit(translate("Administration", "Done."))
        self.office.settings_changed.emit()
        self.read_and_choose(key)

    def add(self) -> None:
        """A new place, in the chosen one."""
        row = self.chosen()
        PlaceSheet(self, self.known, None, self._changed, row.place.id if row is not None else "").open()

    def open(self) -> None:
        """Say something else of the chosen one."""
        if row := self.chosen():
            PlaceSheet(self, self.known, row.place, self._changed).open()

    def retire(self) -> None:
        """Nobody is expected there any more; first what goes by it is told."""
        row = self.chosen()
        if row is not None and self.retiring.isEnabled():
            self.ask(
                lambda services, who: services.placing.stands(row.place.id, who),
                lambda stands: self._confirm(row.place, stands),
            )

    def _confirm(self, place: Location, stands: tuple[str, ...]) -> None:
        told = translate(
            "Administration",
            "Nobody is expected at {name} any more. Kiosks, boards and staff computers whose kiosk.toml names it have "
            "to be given another place. It can be used again.",
        ).format(name=place.name)
        ConfirmDialogue(
            self,
            translate("Administration", "Take out of use"),
            "\n\n".join(filter(None, ("\n".join(stands), told))),
            translate("Administration", "Take out of use"),
            lambda services, who: services.placing.decide(who, {place.id: {"in_use": False}}),
            lambda _: self._changed(place.id),
        ).open()

    def revive(self) -> None:
        """Patients are expected there again."""
        if row := self.chosen():
            key = row.place.id
            self.ask(
                lambda services, who: services.placing.decide(who, {key: {"in_use": True}}),
                lambda _: self._changed(key),
            )

    # The file

    def take_file(self) -> None:
        """Look a file through, and take it over once somebody has read what is in it."""
        if chosen := self.choose_file():
            self.ask(lambda services, who: services.placing.look(Path(chosen), who), self._offer_file)

    def _offer_file(self, offer: Offer) -> None:
        told = translate(
            "Administration",
            "In it: {sums}. What it does not name stays as it is; what it names is taken over, all of it or nothing.",
        ).format(sums=offer.sums)
        ConfirmDialogue(
            self,
            translate("Administration", "A file of decisions"),
            "\n\n".join(filter(None, (told, "\n".join(offer.warns)))),
            translate("Administration", "Take over"),
            lambda services, who: services.placing.take_over(offer, who),
            self._taken_over,
        ).open()

    def _taken_over(self, changes: tuple[SettingChange, ...]) -> None:
        self.office.settings_changed.emit()
        self.read()
        if not changes:
            self.office.said.emit(translate("Administration", "Nothing is changed: all of it is so already."))
            return
        told = translate("Administration", "What is another now:")
        line = translate("Administration", "{name} is now {after}; it was {before}.")
        empty = translate("Administration", "(empty)")
        lines = [
            line.format(name=one.name, after=one.after or empty, before=one.before or empty)
            for one in changes
        ]
        ReadSheet(self, translate("Administration", "A file of decisions"), told, lines).open()

    def save_file(self) -> None:
        """Write all that the clinic has decided into a new file."""
        if chosen := self.choose_new_file():
            self.ask(
                lambda services, who: services.placing.export(Path(chosen), who),
                lambda _: self.office.said.emit(
                    translate("Administration", "Places, services and settings are in {file}.").format(
                        file=chosen
                    )
                ),
            )

    def _ask_for_a_file(self) -> str:
        title = translate("Administration", "A file of decisions")
        return QFileDialog.getOpenFileName(self.window(), title, "", _kind())[0]

    def _ask_for_a_new_file(self) -> str:
        title = translate("Administration", "Save what is decided")
        return QFileDialog.getSaveFileName(self.window(), title, "clinic.toml", _kind())[0]


def _kind() -> str:
    return translate("Administration", "Decisions (*.toml)")


def use_words(in_use: bool) -> str:
    """Whether something is used from now on."""
    return translate("Administration", "in use") if in_use else translate("Administration", "not in use")


def named_lines(offered: Sequence[str], who: Sequence[str]) -> Iterator[tuple[str, str]]:
    """What is offered at a place, and who works there."""
    if offered:
        yield "", translate("Administration", "Offered there: {names}").format(names=", ".join(offered))
    if who:
        yield "", translate("Administration", "Who works there: {names}").format(names=", ".join(who))


def language_lines(
    known: KnownPlaces, names: Mapping[str, str], ways: Mapping[str, str] | None = None
) -> Iterator[tuple[str, str]]:
    """What is said in each language."""
    for code in dict.fromkeys((*known.languages, *names, *(ways or {}))):
        said = ". ".join(filter(None, (names.get(code, ""), (ways or {}).get(code, ""))))
        if said:
            yield "", f"{code}: {said}"


def offer_use(retiring: QPushButton, reviving: QPushButton, in_use: bool | None) -> None:
    """One of two buttons stands in one place, and keeps the keys; None where nothing is chosen."""
    had = retiring.hasFocus() or reviving.hasFocus()
    retiring.setVisible(in_use is not False)
    reviving.setVisible(in_use is False)
    retiring.setEnabled(in_use is True)
    if had:
        (retiring if in_use is not False else reviving).setFocus()
