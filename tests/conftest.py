"""What all tests share."""

import gc
import os
from collections.abc import Iterable, Iterator
from contextlib import closing
from functools import cache
from itertools import count
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")
# Milliseconds from the wish for a frame to the frame. Qt leaves 5 for others; a finger waits for hundreds of frames.
os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")

import pytest

from kiosk import paths
from kiosk.app import content
from kiosk.domain.forms import Form
from tests.clusters import Cluster
from tests.devices.mailbox_server import LoopbackMailbox
from tests.engines import (
    compiled_once,
    empty,
    filled_on_server,
    server,
    server_template,
    tables_at_once,
    url,
)
from tests.private_server import private_server
from tests.thinned import FEW, beyond_few, choose_examples, dealt, told_by_long_ones

__all__ = ["compiled_once", "empty", "filled_on_server", "server", "server_template", "tables_at_once", "url"]


# After a test that has made so many objects they are looked through for garbage.
GARBAGE = 20_000
# The longest tests, the longest of them first. What is begun first is not waited for alone at the end.
FIRST = ("walk", "acceptance")


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        FEW, action="store_true", help="of a function with many cases some, and one on the server"
    )


def pytest_configure(config: pytest.Config) -> None:
    """Before the tests are read, which say how many examples they want."""
    choose_examples(config)


def pytest_collectstart() -> None:
    """Of what is collected nothing is garbage: looking for it took a third of the time of collecting."""
    gc.disable()


# After those that choose by -m and -k.
@pytest.hookimpl(trylast=True)
def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """The longest tests come first, the others stay in their order; nothing is done twice."""
    twice = told_by_long_ones(items)
    if config.getoption(FEW):
        twice += beyond_few(items)
    if twice:
        config.hook.pytest_deselected(items=twice)
        left_out = set(twice)
        items[:] = [item for item in items if item not in left_out]
    folders = [item.path.parent.name for item in items]
    first = [item for name in FIRST for item, folder in zip(items, folders, strict=True) if folder == name]
    rest = [item for item, folder in zip(items, folders, strict=True) if folder not in FIRST]
    items[:] = dealt(first, rest, int(os.environ.get("PYTEST_XDIST_WORKER_COUNT", "1")))


def pytest_collection_finish() -> None:
    """What was collected stays to the end: it need not be looked through for garbage again and again.

    And nobody looks for any in a thread that is not the window's: see `kiosk.qt.garbage`.
    """
    gc.collect()
    gc.freeze()
    gc.disable()


@pytest.hookimpl(trylast=True)
def pytest_runtest_teardown() -> None:
    if gc.get_count()[0] > GARBAGE:
        gc.collect(1)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """What has to be said before the application object is made says the import."""
    import kiosk.qt  # noqa: F401

    return ["kiosk"]


@pytest.fixture(scope="session", autouse=True)
def one_application(qapp_args: list[str], qapp: Any) -> None:
    """There is one application object in a process, with Qt Widgets, whichever test comes first: a command that is run
    within a test would else make one without.
    """
    from kiosk.qt.garbage import GarbageCollector

    GarbageCollector(qapp)


@pytest.fixture(scope="session", autouse=True)
def forms_are_read_once() -> Iterator[None]:
    """Each window reads the program's own forms: here each file once, for a form is frozen."""
    read = content.load_forms

    @cache
    def known(folder: Path, _files: tuple[tuple[str, int, int], ...]) -> dict[str, Form]:
        return read(folder)

    def load_forms(folder: Path) -> dict[str, Form]:
        places = (folder, paths.resources() / "valuesets", paths.data_folder() / "valuesets")
        return dict(known(folder, tuple(_stamps(places))))

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(content, "load_forms", load_forms)
        yield


def _stamps(folders: Iterable[Path]) -> Iterator[tuple[str, int, int]]:
    """What tells that the files are still those that were read."""
    for folder in folders:
        for path in sorted(folder.glob("*.json")) if folder.is_dir() else ():
            found = path.stat()
            yield str(path), found.st_mtime_ns, found.st_size


@pytest.fixture(scope="session", autouse=True)
def windows_close_at_once() -> Iterator[None]:
    """A window that closes waits until its feed's thread has looked up: nobody waits for that hundreds of times."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.qt.feed.WAIT_SECONDS", 0.02)
        yield


@pytest.fixture(scope="module", autouse=True)
def quick_stretching() -> Iterator[None]:
    """What is slow on purpose, against who guesses, is slow only in the module that tests it: test_sealing."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.store.sealing.MEMORY_KIB", 64)
        patch.setattr("kiosk.store.sealing.PASSES", 1)
        yield


@pytest.fixture(scope="session", autouse=True)
def windows_of_staff_speak_english() -> Iterator[None]:
    """Whatever this computer speaks: a test that wants another language chooses it."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("kiosk.qt.staff_language.language_of_system", lambda: "")
        yield


@pytest.fixture(autouse=True)
def pages_are_seen_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test's finger waits for a page's first frame, not for the moment in which a patient sees it.

    Nor does it wait between two taps at one place, which both are meant.
    """
    monkeypatch.setattr("kiosk.lobby.gate.SEEN_MILLISECONDS", 0)
    monkeypatch.setattr("kiosk.lobby.gate.ECHO_MILLISECONDS", 0)


@pytest.fixture(autouse=True)
def a_home_for_each_test(monkeypatch: pytest.MonkeyPatch, homes: Iterator[Path]) -> None:
    """What a program keeps on its computer is of one test: two at once, or one after the other, share no outbox."""
    monkeypatch.setenv("KIOSK_HOME", str(next(homes)))


@pytest.fixture(scope="session")
def homes(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Folders that nobody has used, and that are made by whoever uses one first."""
    base = tmp_path_factory.mktemp("homes")
    return (base / str(number) for number in count())


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real data beside the checkout (KIOSK_SHARED_DATA names another); absent, the test is skipped."""
    beside = Path(__file__).resolve().parent.parent.parent / "shared" / "data"
    folder = Path(os.environ.get("KIOSK_SHARED_DATA", beside))
    if not folder.is_dir():
        pytest.skip(f"real data is not on this machine: {folder} is no folder")
    return folder


@pytest.fixture(scope="module")
def dovecot() -> Iterator[LoopbackMailbox]:
    """A mail server with mailboxes, of which nobody here has written anything."""
    with closing(LoopbackMailbox()) as made:
        yield made


@pytest.fixture(scope="session")
def postgres() -> Iterator[Cluster]:
    """A private server for all tests of this process."""
    with private_server() as cluster:
        yield cluster
