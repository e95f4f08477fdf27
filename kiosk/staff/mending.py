"""What staff can mend that no import can, as actions of the window: each asks in a dialogue of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import replace

from PySide6.QtCore import QCoreApplication, QSettings
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.domain.people import Patient
from kiosk.domain.people.joins import Join
from kiosk.domain.permissions import Permission
from kiosk.domain.visit.at_desk import TakenDown
from kiosk.qt import theme
from kiosk.services.desk.taking_back import Registered
from kiosk.services.desk.walk_ins import BookedNow
from kiosk.staff.actions import Deed, Menu
from kiosk.staff.dialogues.checking_in import CheckInDialogue, taken_words
from kiosk.staff.dialogues.closing_day import CloseDayDialogue
from kiosk.staff.dialogues.correcting import CorrectDialogue
from kiosk.staff.dialogues.disclosing import DisclosingDialogue
from kiosk.staff.dialogues.estimates import EstimatesDialogue
from kiosk.staff.dialogues.joining import ApartDialogue, JoinDialogue
from kiosk.staff.dialogues.looked import LookedDialogue
from kiosk.staff.dialogues.money import MoneyDialogue
from kiosk.staff.dialogues.opening import RecordDialogue
from kiosk.staff.dialogues.printing import PrintDialogue
from kiosk.staff.dialogues.privacy import PrivacyDialogue
from kiosk.staff.dialogues.registering import RegisterDialogue
from kiosk.staff.dialogues.unregistering import UnregisterDialogue
from kiosk.staff.dialogues.walk_in import WalkInDialogue, booked_words
from kiosk.staff.dialogues.who_is_here import WhoIsHereDialogue, is_asked_who_is_here
from kiosk.staff.dialogues.writing import MessageDialogue, MessageSubject
from kiosk.staff.model import StaffModel
from kiosk.staff.person import Person, chosen_person, person_of, visit_of
from kiosk.staff.shelf import Shelf

translate = QCoreApplication.translate
# Those of an arrival, and those of whoever is chosen, which stand as buttons beside them.
VISIT_ACTS = ("who_is_here",)
PERSON_ACTS = (
    "check_in",
    "open_record",
    "message",
    "call_patient",
    "money",
    "book_now",
    "correct",
    "join",
    "apart",
    "looked",
    "disclose",
    "privacy",
    "print",
)


def mending(
    model: StaffModel,
    shelf: Shelf,
    window: QWidget,
    look_up: Callable[[str], None],
    remembered: QSettings | None,
) -> Iterator[Deed]:
    """All of them; ``look_up`` shows who is found by a text, ``remembered`` is what was chosen before."""

    def scale() -> float:
        return theme.scale_of(QApplication.font())

    def ended(words: str, patient: Patient, done: BookedNow | Registered | None) -> None:
        booked = done if isinstance(done, BookedNow) else None
        if booked is not None and booked.visit_id:
            model.select(booked.visit_id)
        else:
            look_up(patient.mrn)
        if booked is not None:
            model.booked(booked)
        elif isinstance(done, Registered):
            model.registered(done)
        model.said.emit(words)
        if booked is not None and is_asked_who_is_here(booked):
            ask_who_is_here(booked.visit_id)

    def unregister(person: Person) -> None:
        UnregisterDialogue(model, window, scale(), person, model.said.emit).open()

    def ask_who_is_here(visit_id: str) -> None:
        WhoIsHereDialogue(model, window, scale(), visit_id, model.said.emit).open()

    def register() -> None:
        RegisterDialogue(model, window, scale(), ended).open()

    def book(person: Person) -> None:
        WalkInDialogue(
            model, window, scale(), person, lambda booked: ended(booked_words(booked), booked.patient, booked)
        ).open()

    def check_in(person: Person) -> None:
        def taken(done: TakenDown) -> None:
            model.select(done.visit_id)
            model.taken_down(done)
            model.said.emit(taken_words(done))

        CheckInDialogue(model, window, scale(), person, taken).open()

    def message(person: Person) -> None:
        about = MessageSubject(person.id, person.name, person.words, visit_of(person, model, shelf))
        MessageDialogue(model, window, about).open()

    def correct(person: Person) -> None:
        def corrected(patient: Patient) -> None:
            if not model.selected:
                look_up(patient.mrn)
            text = translate("Staff", "Corrected: {words}.")
            model.said.emit(text.format(words=person_of(patient, model).words))

        CorrectDialogue(model, window, scale(), person, corrected).open()

    def join() -> None:
        def joined(done: Join) -> None:
            look_up(done.kept.mrn)
            text = translate("Staff", "{double} is joined to {kept}.")
            kept, double = (person_of(patient, model).words for patient in (done.kept, done.double))
            model.said.emit(text.format(kept=kept, double=double))

        JoinDialogue(model, window, scale(), chosen_person(model, shelf), joined).open()

    def apart(person: Person) -> None:
        def parted(done: Join) -> None:
            look_up(done.double.mrn)
            text = translate("Staff", "Taken apart: {words} is a record of its own again.")
            model.said.emit(text.format(words=person_of(done.double, model).words))

        ApartDialogue(model, window, scale(), person, parted).open()

    def of_person(
        name: str,
        text: str,
        key: str,
        does: Callable[[Person], None],
        needs: Permission,
        menu: Menu = Menu.PATIENTS,
    ) -> Deed:
        def with_person() -> None:
            person = chosen_person(model, shelf)
            if person is not None:
                does(person)

        return Deed(
            name,
            text,
            key,
            with_person,
            menu,
            lambda: chosen_person(model, shelf) is not None,
            lambda: translate("Staff", "Choose a patient first: in a list, or by the search (Ctrl+F)."),
            needs,
        )

    yield Deed(
        "register",
        translate("Staff", "Re&gister..."),
        "Ctrl+N",
        register,
        Menu.PATIENTS,
        lambda: True,
        lambda: "",
        Permission.REGISTER,
        True,
    )
    yield of_person(
        "unregister",
        translate("Staff", "Take a registration bac&k..."),
        "Ctrl+Alt+Z",
        unregister,
        Permission.REGISTER,
        # Beside what takes back the last act; and the other menu has no letter left.
        Menu.QUEUE,
    )
    yield of_person(
        "check_in", translate("Staff", "Check &in for them..."), "Ctrl+I", check_in, Permission.WORK_DESK
    )
    yield of_person(
        "open_record",
        translate("Staff", "&Open the record..."),
        "Ctrl+O",
        lambda person: RecordDialogue(model, window, scale(), person).open(),
        Permission.OPEN_PATIENT,
    )
    yield of_person(
        "message", translate("Staff", "Write a &message..."), "Ctrl+W", message, Permission.MESSAGE
    )
    yield replace(
        of_person(
            "money",
            translate("Staff", "&Money..."),
            "Shift+F4",
            lambda person: MoneyDialogue(model, window, scale(), person).open(),
            Permission.TAKE_MONEY,
        ),
        menu=Menu.MONEY,
    )
    yield Deed(
        "close_day",
        translate("Staff", "&Close the day..."),
        "Ctrl+Shift+C",
        lambda: CloseDayDialogue(model, window, scale()).open(),
        Menu.MONEY,
        lambda: True,
        lambda: "",
        Permission.TAKE_MONEY,
    )
    yield Deed(
        "estimates",
        translate("Staff", "&Estimates..."),
        "Ctrl+Alt+E",
        lambda: EstimatesDialogue(model, window, scale()).open(),
        Menu.MONEY,
        lambda: True,
        lambda: "",
        Permission.TAKE_MONEY,
    )
    yield Deed(
        "who_is_here",
        translate("Staff", "&Who is here..."),
        "Ctrl+H",
        lambda: ask_who_is_here(model.selected),
        Menu.PATIENTS,
        model.is_here,
        lambda: translate("Staff", "Choose a patient who has arrived first, and is still here."),
        Permission.WORK_DESK,
    )
    yield of_person("book_now", translate("Staff", "&Book for now..."), "Ctrl+B", book, Permission.BOOK)
    yield of_person(
        "correct", translate("Staff", "C&orrect name or birth date..."), "Ctrl+E", correct, Permission.CORRECT
    )
    yield Deed(
        "join",
        translate("Staff", "&Join two records..."),
        "Ctrl+J",
        join,
        Menu.PATIENTS,
        lambda: True,
        lambda: "",
        Permission.JOIN,
    )
    yield of_person(
        "apart", translate("Staff", "&Take records apart..."), "Ctrl+Shift+J", apart, Permission.JOIN
    )
    yield of_person(
        "looked",
        translate("Staff", "Who has &looked..."),
        "Ctrl+Shift+O",
        lambda person: LookedDialogue(model, window, scale(), person).open(),
        Permission.REPORT_ACCESS,
    )
    yield of_person(
        "disclose",
        translate("Staff", "&Told to others..."),
        "Ctrl+Shift+D",
        lambda person: DisclosingDialogue(model, window, scale(), person).open(),
        Permission.DISCLOSE,
    )
    yield of_person(
        "privacy",
        translate("Staff", "Special pri&vacy..."),
        "Ctrl+Shift+P",
        lambda person: PrivacyDialogue(model, window, scale(), person, model.said.emit).open(),
        Permission.FLAG_PRIVACY,
    )
    yield of_person(
        "print",
        translate("Staff", "&Print..."),
        "Ctrl+P",
        lambda person: PrintDialogue(model, window, scale(), person, remembered).open(),
        Permission.WORK_DESK,
    )
