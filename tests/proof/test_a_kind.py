"""A kind of item that the program does not have is added by new files and eight lines, and goes all the way.

The kind is made up: where the patient's car stands, whether that is free of charge, and a picture of its plate. README
says which lines these are; whichever is forgotten, a check names it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.proof.tree import Entry, Tree

FILES = Path(__file__).parent / "parking"
WITH_PARKING = ("    payment,\n", "    parking,\n    payment,\n")


def before(line: str, new: str) -> tuple[str, str]:
    return f"{line}\n", f"{new}\n{line}\n"


ENTRIES = (
    Entry(
        "the kind",
        "kiosk/domain/visit/checklist.py",
        (before('    CONSENT = "consent"', '    PARKING = "parking"'),),
    ),
    Entry(
        "its room in the domain",
        "kiosk/domain/items/table.py",
        (before("    ItemKind.CONSENT: consent.ITEM,", "    ItemKind.PARKING: parking.ITEM,"), WITH_PARKING),
    ),
    Entry(
        "the name of its step",
        "kiosk/domain/visit/step_names.py",
        (
            before(
                '    HANDED_TO_DESK = "HandedToDesk", "left something to the desk"',
                '    PARKING_ANSWERED = "ParkingAnswered", "answered where the car stands"',
            ),
        ),
    ),
    Entry(
        "its step",
        "kiosk/domain/visit/steps.py",
        (
            before("    | HandedToDesk", "    | ParkingAnswered"),
            before(
                "from kiosk.domain.items.payment import BillQuestioned, PayChoice, PaymentAnswered",
                "from kiosk.domain.items.parking import ParkingAnswered",
            ),
        ),
    ),
    Entry(
        "its table",
        "kiosk/store/tables/__init__.py",
        (
            before(
                "from kiosk.store.tables.people import clinical_statement as clinical_statement",
                "from kiosk.store.tables.parking import parking as parking",
            ),
        ),
    ),
    Entry(
        "its room in the services",
        "kiosk/services/items/table.py",
        (before("    ItemKind.CONSENT: consent.ROOM,", "    ItemKind.PARKING: parking.ROOM,"), WITH_PARKING),
    ),
    Entry(
        "its step in the lobby",
        "kiosk/lobby/steps/table.py",
        (
            before("    ItemKind.CONSENT: ConsentModel,", "    ItemKind.PARKING: ParkingModel,"),
            before(
                "from kiosk.lobby.steps.payment import PaymentModel",
                "from kiosk.lobby.steps.parking import ParkingModel",
            ),
        ),
    ),
    Entry(
        "what staff see of it",
        "kiosk/staff/kinds.py",
        (before("    ItemKind.CONSENT: consent.ROOM,", "    ItemKind.PARKING: parking.ROOM,"), WITH_PARKING),
    ),
)
SPANISH = {
    "Your car": "Su coche",
    "Where is your car?": "¿Dónde está su coche?",
    "Is your parking place free?": "¿Es gratis su plaza?",
    "Yes, it is free": "Sí, es gratis",
    "No, I paid for it": "No, la he pagado",
    "Number of the place": "Número de la plaza",
    "A picture of your number plate, if you like": "Una foto de la matrícula, si quiere",
    "Enter the number of your parking place.": "Escriba el número de su plaza.",
    "Choose whether your parking place is free.": "Diga si su plaza es gratis.",
    "they will pay back what you paid for parking.": "le devolverán lo que pagó por aparcar.",
}
ITEMS = "tests/test_items.py::test_every_"
STEPS = "tests/lobby/test_steps.py::test_every_"


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The program with the kind, whole."""
    made = Tree(tmp_path_factory.mktemp("whole"))
    made.add(FILES)
    made.enter(*ENTRIES)
    assert made.translate("es", SPANISH) == set()
    return made


def test_it_is_told_of_in_eight_lines() -> None:
    assert len(ENTRIES) == 8
    assert len({entry.file for entry in ENTRIES}) == 8


@pytest.mark.long
def test_a_patient_answers_and_staff_see_it(tree: Tree) -> None:
    done = tree.tests(
        "tests/parking/test_whole_way.py::test_the_whole_way_of_an_answer[embedded-es]",
        "tests/test_items.py",
        "tests/staff/test_panels.py",
        "-k",
        "not postgresql",
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.long
def test_it_goes_all_the_way_in_both_languages_on_both_engines_behind_the_wall(tree: Tree) -> None:
    done = tree.tests(
        "tests/parking",
        "tests/test_items.py",
        "tests/store/test_migrations.py::test_a_revision_is_the_same_from_below_and_from_above",
        "tests/store/test_migrations.py::test_the_migrated_tables_are_the_programs",
        # A double's record is joined with what its visits have of the kind.
        "tests/store/test_joined.py::test_every_table_of_patients_is_handed_over_or_followed",
        "tests/services/offline/test_codec.py",
        # The demo's clinic has visits that were made without asking for it.
        "tests/cli/test_made_up.py::test_its_people",
        "tests/lobby/test_steps.py",
        "tests/staff/test_words.py",
        "tests/test_translations.py",
        "tests/test_imports.py",
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.long
def test_the_program_with_it_is_as_clean_as_without(tree: Tree) -> None:
    """The type checker, the linter of Python and of QML, and the floors."""
    done = tree.run("-c", "import sys; from build_spec import checks; sys.exit(not checks.run_all())")
    assert done.returncode == 0, done.stdout


TYPES = ("-m", "mypy", "--no-error-summary", "kiosk")
# What tells of each entry that was left out: the type checker, or a test by its name, with a part of what it says.
TOLD_BY: dict[str, tuple[tuple[str, ...] | str, str]] = {
    "the kind": (TYPES, '"type[ItemKind]" has no attribute "PARKING"'),
    "its room in the domain": (f"{ITEMS}kind_has_a_room_in_the_domain", "domain/items/table.py"),
    "the name of its step": (TYPES, '"type[StepName]" has no attribute "PARKING_ANSWERED"'),
    "its step": (f"{ITEMS}step_about_an_item_is_one_that_can_be_recorded", "domain/visit/steps.py"),
    "its table": (TYPES, 'has no attribute "parking"'),
    "its room in the services": (f"{ITEMS}kind_has_a_room_in_the_services", "services/items/table.py"),
    "its step in the lobby": (
        "tests/lobby/test_steps.py::test_every_kind_that_is_asked_has_a_step_of_its_own",
        "parking",
    ),
    "what staff see of it": ("tests/staff/test_panels.py", "staff/kinds.py"),
}
FILES_TOLD_BY = {
    "resources/qml/Kiosk/Lobby/ParkingStep.qml": (f"{STEPS}page_has_a_name_of_its_own_and_a_file"),
    "kiosk/store/migrations/versions/NEW_REVISION_where_the_car_stands.py": (
        f"{ITEMS[:-6]}the_record_takes_an_item_of_every_kind[embedded-parking]"
    ),
    "kiosk/store/wall/parking.NEW_REVISION.sql": (
        f"{ITEMS[:-6]}the_record_takes_an_item_of_every_kind[postgresql-parking]"
    ),
}


@pytest.fixture(scope="module")
def other(tmp_path_factory: pytest.TempPathFactory, tree: Tree) -> Tree:
    """The program with the kind, of which something is left out and put back again."""
    made = Tree(tmp_path_factory.mktemp("other"))
    made.add(FILES)
    made.enter(*ENTRIES)
    return made


def test_every_entry_has_what_tells_of_it() -> None:
    assert set(TOLD_BY) == {entry.name for entry in ENTRIES}


@pytest.mark.long
@pytest.mark.parametrize("entry", [pytest.param(entry, id=entry.name) for entry in ENTRIES])
def test_an_entry_that_is_forgotten_is_named(tree: Tree, other: Tree, entry: Entry) -> None:
    how, says = TOLD_BY[entry.name]
    other.leave_out(entry)
    try:
        done = other.run(*how) if isinstance(how, tuple) else other.tests(how)
    finally:
        other.put_back(entry.file, tree)
    assert done.returncode == 1, done.stdout
    assert says in done.stdout


@pytest.mark.long
@pytest.mark.parametrize("file", FILES_TOLD_BY)
def test_a_file_that_is_forgotten_is_named(tree: Tree, other: Tree, file: str) -> None:
    name = other.numbered(file)
    (other.root / name).unlink()
    try:
        done = other.tests(FILES_TOLD_BY[file])
    finally:
        other.put_back(name, tree)
    assert done.returncode == 1, done.stdout


@pytest.mark.long
def test_words_that_are_forgotten_are_named(other: Tree) -> None:
    done = other.tests("tests/test_translations.py::test_a37_the_translation_is_up_to_date_and_whole")
    assert done.returncode == 1, done.stdout
    assert "run `dev.py translate`" in done.stdout
