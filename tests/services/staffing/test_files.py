"""Files that a window writes: whole, or not there."""

from pathlib import Path

import pytest

from kiosk.services.staffing.files import FileRefused, write_made, write_new


class _Unforeseen(Exception):
    pass


def _fails() -> bytes:
    raise _Unforeseen


def test_a_full_disk_leaves_no_half_of_a_patients_record(tmp_path: Path) -> None:
    import resource
    import signal

    # What a full disk says comes of a file that may not grow, too.
    file = tmp_path / "record.json"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    ignored = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (4096, before[1]))
    try:
        with pytest.raises(FileRefused, match="cannot be written"):
            write_new(file, b"x" * 100_000)
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, ignored)
    assert not file.exists()
    write_new(file, "x" * 100_000)
    assert file.stat().st_size == 100_000


def test_what_could_not_be_made_leaves_no_file_and_what_was_there_stays(tmp_path: Path) -> None:
    file = tmp_path / "record.json"
    with pytest.raises(_Unforeseen):
        write_made(file, _fails)
    assert not file.exists()
    file.write_text("mine")
    with pytest.raises(FileRefused, match="there already"):
        write_made(file, _fails)
    assert file.read_text() == "mine"
