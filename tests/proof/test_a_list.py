"""The proof of the staff window's joints: a list with two actions is new files and a line in each of seven tables.

Lost property is made up: what is found is listed, given back or thrown away. Whatever line is left out, a check names.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.proof.tree import ROOT, Entry, Tree

FILES = Path(__file__).parent / "lost_property"
WINDOW = "tests/staff/lost_property_in_the_window.py"
STATUSES = "    # By what became of an item, a change request, a ticket: their statuses."


def before(old: str, line: str) -> tuple[str, str]:
    """``line`` is written before the line that is there."""
    return old, f"{line}\n{old}"


ENTRIES = (
    Entry(
        "table",
        "kiosk/store/tables/__init__.py",
        (
            before(
                "from kiosk.store.tables.people import clinical_statement as clinical_statement",
                "from kiosk.store.tables.lost_property import lost_item as lost_item",
            ),
        ),
    ),
    Entry(
        "topic", "kiosk/domain/feed.py", (before('    HELP = "help"', '    LOST_PROPERTY = "lost_property"'),)
    ),
    Entry(
        "giving back",
        "kiosk/domain/audit.py",
        (
            before(
                STATUSES,
                '    LOST_ITEM_GIVEN_BACK = "lost_item_given_back", "gave back what was left behind"',
            ),
        ),
    ),
    Entry(
        "throwing away",
        "kiosk/domain/audit.py",
        (
            before(
                STATUSES,
                '    LOST_ITEM_THROWN_AWAY = "lost_item_thrown_away", "threw away what was left behind"',
            ),
        ),
    ),
    Entry(
        "service",
        "kiosk/staff/services.py",
        (
            before("    undo: UndoService", "    lost_property: LostPropertyService"),
            before(
                "from kiosk.services.desk.queue import QueueService",
                "from kiosk.services.desk.lost_property import LostPropertyService",
            ),
        ),
    ),
    Entry(
        "service made",
        "kiosk/app/staff.py",
        (
            before(
                "        undo=UndoService(database, clock),",
                "        lost_property=LostPropertyService(database, clock),",
            ),
            before(
                "    from kiosk.services.desk.undo import UndoService",
                "    from kiosk.services.desk.lost_property import LostPropertyService",
            ),
        ),
    ),
    Entry(
        "list",
        "kiosk/staff/lists/table.py",
        (
            before("    found.made,", "    lost_property.made,"),
            ("    found,\n    messages,", "    found,\n    lost_property,\n    messages,"),
        ),
    ),
)
STANDS = "tests/staff/test_lists.py::test_every_list_that_is_made_stands_in_the_table"
# What the type checker says of a line that is left out.
CHECKED = {
    "table": "lost_item",
    "topic": "LOST_PROPERTY",
    "giving back": "LOST_ITEM_GIVEN_BACK",
    "throwing away": "LOST_ITEM_THROWN_AWAY",
    "service": "lost_property",
    "service made": "lost_property",
}


@pytest.fixture(scope="module")
def tree(tmp_path_factory: pytest.TempPathFactory) -> Tree:
    """The copy with the list in it, but for its lines."""
    made = Tree(tmp_path_factory.mktemp("copy"))
    made.add(FILES)
    return made


@pytest.fixture
def without(tree: Tree, request: pytest.FixtureRequest) -> Iterator[Tree]:
    """The copy with all lines but one, which is then as it was."""
    entries = [entry for entry in ENTRIES if entry.name != request.param]
    before = {entry.file: (tree.root / entry.file).read_text(encoding="utf-8") for entry in ENTRIES}
    tree.enter(*entries)
    yield tree
    for name, text in before.items():
        (tree.root / name).write_text(text, encoding="utf-8")


def test_a_list_is_at_most_eight_lines_and_new_files() -> None:
    assert len(ENTRIES) <= 8
    # One line, and one to import what it names.
    assert all(new.count("\n") - old.count("\n") <= 1 for entry in ENTRIES for old, new in entry.edits)
    assert all(len(entry.edits) <= 2 for entry in ENTRIES)
    assert {*CHECKED, "list"} == {entry.name for entry in ENTRIES}


def test_readme_says_these_lines_and_no_others() -> None:
    section = (
        (ROOT / "README.md")
        .read_text(encoding="utf-8")
        .partition("### To add a list")[2]
        .partition("\n### ")[0]
    )
    said = set(re.findall(r"`((?:store|domain|staff|app)/[\w/]+\.py)`", section))
    assert said == {entry.file.removeprefix("kiosk/") for entry in ENTRIES}


@pytest.mark.long
@pytest.mark.parametrize("without", [""], ids=["nothing is left out"], indirect=True)
def test_both_actions_are_done_in_the_real_window(without: Tree) -> None:
    done = without.tests(WINDOW, STANDS)
    assert done.returncode == 0, done.stdout
    assert " passed" in done.stdout


@pytest.mark.long
@pytest.mark.parametrize("without", ["list"], indirect=True)
def test_a_list_that_is_not_in_the_table_is_named(without: Tree) -> None:
    done = without.tests(STANDS)
    assert done.returncode == 1, done.stdout
    assert "a line of staff/lists/table.py" in done.stdout


@pytest.mark.long
@pytest.mark.parametrize("without", [""], ids=["nothing is left out"], indirect=True)
def test_the_copy_with_the_list_is_right_in_all_that_is_checked(without: Tree) -> None:
    done = without.run("-m", "mypy", "kiosk")
    assert done.returncode == 0, done.stdout
    done = without.tests(
        "tests/test_imports.py",
        "tests/store/test_migrations.py::test_a_revision_is_the_same_from_below_and_from_above",
        "tests/store/test_migrations.py::test_the_migrated_tables_are_the_programs",
        "tests/services/record/test_audit.py",
    )
    assert done.returncode == 0, done.stdout


@pytest.mark.long
@pytest.mark.parametrize("without", CHECKED, indirect=True)
def test_a_line_that_is_left_out_is_named_by_the_type_checker(
    without: Tree, request: pytest.FixtureRequest
) -> None:
    done = without.run("-m", "mypy", "kiosk")
    assert done.returncode == 1, done.stdout
    left_out = request.node.callspec.params["without"]
    assert CHECKED[left_out] in done.stdout


@pytest.mark.long
@pytest.mark.parametrize("without", [""], ids=["the migration"], indirect=True)
def test_a_migration_that_is_left_out_is_named(without: Tree) -> None:
    (made,) = without.root.glob("kiosk/store/migrations/versions/*_what_was_left_behind.py")
    text = made.read_text(encoding="utf-8")
    made.unlink()
    try:
        done = without.tests("tests/store/test_migrations.py", "-k", "migrated_tables")
        assert done.returncode == 1, done.stdout
        assert "lost_item" in done.stdout
    finally:
        made.write_text(text, encoding="utf-8")
