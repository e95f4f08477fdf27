"""Places and services in the real window: added, changed, taken out of use, and the file of all of it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from kiosk.administration.form_sheets import ReadSheet
from kiosk.administration.people_dialogues import ConfirmDialogue
from kiosk.administration.places_page import PlacesPage, in_order
from kiosk.administration.places_sheets import KindSheet, PlaceSheet, ServiceSheet
from kiosk.administration.services_page import ServicesPage
from kiosk.administration.table_sheet import suggested_key
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.permissions import StaffRole
from kiosk.domain.places import HealthcareService, Location, Places, VisitType
from kiosk.qt.widgets.text import TextLabel
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.services.record.places import PlaceService
from tests.administration.conftest import Place, press
from tests.administration.filled_in import pick, write
from tests.factories import a_booking, a_patient

NORTH = Location("north", "North", kind="site", city="Madrid")
FLOOR = Location("one", "First floor", kind="floor", part_of="north", ways={"en": "Up the stairs"})
ROOM = Location("204", "Room 204", kind="room", part_of="one")
BLOOD = HealthcareService("blood", "Blood tests", location="north", visit_types=(VisitType("v", "First"),))


def filled(place: Place) -> None:
    places = Places((NORTH, FLOOR, ROOM), (BLOOD,))
    ClinicService(place.elsewhere).save(replace(ClinicSettings(), languages=("en", "es"), places=places))


def places_page(place: Place) -> PlacesPage:
    filled(place)
    place.works.add("Ada", StaffRole.ADMINISTRATOR)
    window = place.sign_in("Ada")
    window.go("places")
    place.settle()
    page = window.pages["places"]
    assert isinstance(page, PlacesPage)
    return page


def services_page(place: Place) -> ServicesPage:
    places_page(place)
    place.window.go("services")
    place.settle()
    page = place.window.pages["services"]
    assert isinstance(page, ServicesPage)
    return page


def kept(place: Place) -> Places:
    return ClinicService(place.elsewhere).places()


def texts(dialogue: ConfirmDialogue[Any]) -> str:
    return "\n".join(made.text() for made in dialogue.findChildren(TextLabel))


def said(place: Place, text: str) -> None:
    place.qtbot.waitUntil(lambda: text in place.window.said.text())


def test_each_place_stands_below_what_it_is_in(place: Place) -> None:
    page = places_page(place)
    assert [cell.text for cell in page.rows.cells(0)] == ["North", "– First floor", "– – Room 204"]
    page.view.choose(2)
    assert page.heading.text() == "Room 204"
    assert "In: First floor, North" in page.lines
    page.view.choose(0)
    assert "Address: Madrid" in page.lines
    assert "Offered there: Blood tests" in page.lines
    page.view.choose(1)
    assert "en: Up the stairs" in page.lines


def test_a_place_is_added_where_one_stands(place: Place) -> None:
    page = places_page(place)
    page.view.choose(1)
    press(page.adding)
    sheet = place.opened(PlaceSheet)
    press(sheet.primary)
    place.qtbot.waitUntil(lambda: "a key is 1 to 36" in sheet.told.text())
    write(sheet, "name", "Sala de espera B")
    write(sheet, "names.es", "Sala B")
    write(sheet, "also", "WB, B-1")
    pick(sheet, "kind", "area")
    press(sheet.primary)
    place.closed(PlaceSheet)
    place.settle()
    made = Location(
        "sala-de-espera-b",
        "Sala de espera B",
        kind="area",
        part_of="one",
        names={"es": "Sala B"},
        also=("WB", "B-1"),
    )
    assert kept(place).by_key["sala-de-espera-b"] == made
    assert place.audited("set_places") == ["Ada"]
    assert page.heading.text() == "Sala de espera B"
    # Its key is taken now.
    press(page.adding)
    sheet = place.opened(PlaceSheet)
    write(sheet, "name", "Sala de espera B")
    press(sheet.primary)
    place.qtbot.waitUntil(lambda: "the key of another one already" in sheet.told.text())


def test_a_change_says_only_what_is_another_and_what_is_wrong_beside_the_field(place: Place) -> None:
    page = places_page(place)
    page.view.choose(1)
    press(page.changing)
    sheet = place.opened(PlaceSheet)
    # Somebody else says something of the same place meanwhile.
    PlaceService(place.elsewhere).take_in_directory([], [replace(FLOOR, ways={}, names={"es": "Planta 1"})])
    pick(sheet, "part_of", "204")
    press(sheet.primary)
    place.qtbot.waitUntil(lambda: "“Part of” makes a ring" in sheet.told.text())
    assert sheet.parts["part_of"].hasFocus()
    pick(sheet, "part_of", "north")
    write(sheet, "ways.en", "By the lift")
    press(sheet.primary)
    place.closed(PlaceSheet)
    place.settle()
    assert kept(place).by_key["one"] == replace(FLOOR, ways={"en": "By the lift"}, names={"es": "Planta 1"})


def test_what_goes_by_a_place_is_told_before_it_goes_out_of_use(place: Place) -> None:
    page = places_page(place)
    PatientService(place.elsewhere).save([a_patient(2)], [a_booking(2, place="204")])
    page.view.choose(0)
    press(page.retiring)
    asked = place.opened(ConfirmDialogue)
    told = texts(asked)
    assert "1 booking is for it, from today on." in told
    assert "In it and in use: First floor, Room 204." in told
    assert "Offered at it: Blood tests." in told
    assert "kiosk.toml" in told
    assert kept(place).by_key["north"].in_use
    press(asked.primary)
    place.closed(ConfirmDialogue)
    place.settle()
    assert not kept(place).by_key["north"].in_use
    assert page.reviving.isVisible()
    press(page.reviving)
    place.qtbot.waitUntil(lambda: kept(place).by_key["north"].in_use)


def test_a_file_is_read_told_and_taken_over(place: Place, tmp_path: Path) -> None:
    page = places_page(place)
    file, other = tmp_path / "in.toml", tmp_path / "out.toml"
    page.choose_file, page.choose_new_file = (lambda: str(file)), (lambda: str(other))
    file.write_text('[places.204]\npart_of = "none"\nkind = "hole"')
    press(page.importing)
    read = place.opened(ReadSheet)
    assert "has no place 'none'" in read.text.toPlainText()
    assert "is one of area, building" in read.text.toPlainText()
    press(read.primary)
    place.closed(ReadSheet)
    file.write_text("[places.one]\nin_use = false")
    press(page.importing)
    asked = place.opened(ConfirmDialogue)
    assert "1 place" in texts(asked)
    assert "First floor goes out of use. In it and in use: Room 204." in texts(asked)
    press(asked.primary)
    read = place.opened(ReadSheet)
    assert "places.one.in_use is now false; it was true." in read.text.toPlainText()
    press(read.primary)
    place.closed(ReadSheet)
    assert not kept(place).by_key["one"].in_use
    press(page.exporting)
    said(place, "are in")
    assert "[places.one]" in other.read_text()
    press(page.exporting)
    said(place, "is there already")


def test_a_service_and_its_kinds_of_visits(place: Place) -> None:
    page = services_page(place)
    assert [cell.text for cell in page.rows.cells(0)] == ["Blood tests", "– First"]
    press(page.adding)
    sheet = place.opened(ServiceSheet)
    write(sheet, "name", "Eyes")
    pick(sheet, "letter", "E")
    pick(sheet, "location", "204")
    press(sheet.primary)
    place.closed(ServiceSheet)
    place.settle()
    assert kept(place).services_by_key["eyes"] == HealthcareService(
        "eyes", "Eyes", location="204", letter="E"
    )
    assert page.heading.text() == "Eyes"
    press(page.adding_kind)
    kind = place.opened(KindSheet)
    write(kind, "name", "Glasses")
    write(kind, "minutes", "soon")
    press(kind.primary)
    place.qtbot.waitUntil(lambda: "whole number from 0 to 1440" in kind.told.text())
    write(kind, "minutes", "20")
    write(kind, "early_minutes", "5")
    write(kind, "also", "GL-1, Brille")
    press(kind.primary)
    place.closed(KindSheet)
    place.settle()
    (made,) = kept(place).services_by_key["eyes"].visit_types
    assert made == VisitType("glasses", "Glasses", minutes=20, early_minutes=5, also=("GL-1", "Brille"))
    assert "Check-in from minutes before: 5" in page.lines
    assert "Sources call it also: GL-1, Brille" in page.lines
    press(page.changing)
    kind = place.opened(KindSheet)
    write(kind, "early_minutes", "")
    press(kind.primary)
    place.closed(KindSheet)
    place.settle()
    (made,) = kept(place).services_by_key["eyes"].visit_types
    assert made.early_minutes is None
    assert not page.retiring.isEnabled()
    page.view.choose(page.rows.place_of("eyes"))
    press(page.retiring)
    press(place.opened(ConfirmDialogue).primary)
    place.closed(ConfirmDialogue)
    place.settle()
    assert not kept(place).services_by_key["eyes"].in_use


def test_the_password_is_asked_again(place: Place) -> None:
    page = places_page(place)
    page.view.choose(0)
    press(page.changing)
    sheet = place.opened(PlaceSheet)
    place.forget_the_password()
    write(sheet, "city", "Getafe")
    press(sheet.primary)
    place.again()
    place.closed(PlaceSheet)
    assert kept(place).by_key["north"].city == "Getafe"


def test_places_stand_in_the_order_of_their_numbers_and_none_is_lost() -> None:
    rooms = [Location(f"r{number}", f"Room {number}", part_of="north") for number in (10, 9, 1)]
    ring = [Location("a", "A", part_of="b"), Location("b", "B", part_of="a")]
    lost = Location("c", "C", part_of="nowhere")
    rows = list(in_order(Places((*rooms, *ring, lost, NORTH), ())))
    assert [(row.place.id, row.depth) for row in rows] == [
        ("c", 0),
        ("north", 0),
        ("r1", 1),
        ("r9", 1),
        ("r10", 1),
        ("a", 0),
        ("b", 0),
    ]


def test_keys_are_made_of_names() -> None:
    assert suggested_key("  Centro Médico, Nº 3 ") == "centro-medico-no-3"
    assert suggested_key("x" * 60) == "x" * 36
    assert suggested_key("医院") == ""
