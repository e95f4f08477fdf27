"""The power goes: what was not yet synced may be gone, or half of it be there; what was acknowledged is there.

A check-in is watched at its system calls. From these the disk is made as it may be found after a power cut at every
single sync and every single acknowledgement, and a kiosk is switched on with it.
"""

import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from pathlib import Path

import pytest

from tests.services.player import RECORDS, Played, Player, Records, check, may_watch

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="watches processes as Linux does")

CALLS = "openat,write,writev,pwrite64,fsync,fdatasync,ftruncate,unlink,unlinkat,rename,renameat,renameat2,link,linkat"
_CALL = re.compile(r"^\d+ +(\w+)\((.*)\) += (\d+)")
_HEX = re.compile(r"\\x([0-9a-f]{2})")
_FILE = re.compile(r"\d+<([^>]*)>")
_TEXT = re.compile(r'"([^"]*)"')


@dataclass
class Disk:
    """The files below some folders, as programs see them and as they are on the disk for certain."""

    folders: tuple[Path, ...]
    seen: dict[Path, bytes] = field(default_factory=dict)
    certain: dict[Path, bytes] = field(default_factory=dict)
    # What was synced of files whose names the folder is not certain of yet.
    synced: dict[Path, bytes] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for folder in self.folders:
            for path in folder.iterdir():
                # The index of a write-ahead log is memory, made anew after every start.
                if not path.name.endswith("-shm"):
                    self.seen[path] = self.certain[path] = self.synced[path] = path.read_bytes()

    def is_ours(self, path: Path) -> bool:
        return path.parent in self.folders and path.name != "said" and not path.name.endswith("-shm")

    def write(self, path: Path, data: bytes, offset: int | None) -> None:
        before = self.seen.get(path, b"")
        at = len(before) if offset is None else offset
        self.seen[path] = before[:at].ljust(at, b"\0") + data + before[at + len(data) :]

    def sync(self, path: Path) -> None:
        if path in self.folders:
            mine = [file for file in {*self.seen, *self.certain} if file.parent == path]
            for file in mine:
                if file in self.seen:
                    self.certain[file] = self.synced.get(file, b"")
                else:
                    self.certain.pop(file, None)
        elif path in self.seen:
            self.synced[path] = self.seen[path]
            if path in self.certain:
                self.certain[path] = self.seen[path]

    def rename(self, old: Path, new: Path) -> None:
        self.seen[new] = self.seen.pop(old)
        self.synced[new] = self.synced.pop(old, b"")

    def link(self, old: Path, new: Path) -> None:
        self.seen[new] = self.seen[old]
        self.synced[new] = self.synced.get(old, b"")

    def torn(self) -> dict[Path, bytes]:
        """Half of what was written since the last sync has reached the disk, of every file."""
        return {path: torn(data, self.seen.get(path, data)) for path, data in self.certain.items()}


def torn(before: bytes, after: bytes) -> bytes:
    if before == after:
        return before
    first = next(
        (place for place, (old, new) in enumerate(zip(before, after, strict=False)) if old != new),
        min(len(before), len(after)),
    )
    middle = (first + len(after)) // 2
    return after[:middle] + before[middle:] if len(before) > middle else after[:middle]


@dataclass(frozen=True)
class Call:
    name: str
    files: tuple[Path, ...]
    texts: tuple[bytes, ...]
    numbers: tuple[int, ...]


def calls(trace: Path) -> Iterator[Call]:
    for line in trace.read_text(encoding="ascii").splitlines():
        found = _CALL.match(line)
        if found is None:
            assert "unfinished" not in line, "two threads at once; their order is not known"
            continue
        name, given, _ = found.groups()
        files = tuple(Path(plain(text).decode()) for text in _FILE.findall(given))
        texts = tuple(plain(text) for text in _TEXT.findall(given))
        rest = _TEXT.sub("", _FILE.sub("", given))
        yield Call(name, files, texts, tuple(int(number) for number in re.findall(r"-?\b\d+\b", rest)))


def plain(text: str) -> bytes:
    return bytes.fromhex("".join(_HEX.findall(text)))


def apply(call: Call, disk: Disk) -> bool:
    """Do to ``disk`` what the call did; whether something has become certain."""
    paths = [*call.files, *(Path(text.decode(errors="replace")) for text in call.texts)]
    mine = [path for path in paths if disk.is_ours(path)]
    match call.name:
        case "pwrite64" if mine:
            disk.write(mine[0], call.texts[0], call.numbers[-1])
        case "write" if mine:
            # The files that are written so are only added to.
            disk.write(mine[0], call.texts[0], None)
        case "ftruncate" if mine:
            disk.seen[mine[0]] = disk.seen.get(mine[0], b"")[: call.numbers[-1]].ljust(
                call.numbers[-1], b"\0"
            )
        case "openat" if mine and mine[0] not in disk.seen:
            # Those that are only looked for are empty here as well, until something is written.
            disk.seen[mine[0]] = b""
        case "unlink" | "unlinkat" if mine:
            disk.seen.pop(mine[0], None)
        case "rename" | "renameat" | "renameat2" if mine:
            disk.rename(mine[0], mine[-1])
        case "link" | "linkat" if mine:
            disk.link(mine[0], mine[-1])
        case "fsync" | "fdatasync":
            disk.sync(call.files[0])
            return call.files[0] in disk.folders or bool(mine)
    return False


def test_i1_i4_whenever_the_power_goes_what_was_acknowledged_is_there(
    player: Player, embedded_records: Records, tmp_path: Path
) -> None:
    may_watch()
    place = embedded_records.next()
    record = Path(place[0].removeprefix("sqlite:///")).parent
    kiosk = player.next_folder
    disk = Disk((record,))
    trace = tmp_path / "trace"
    played = player.play(
        place, strace=("-y", "-xx", "-s", "10000000", "-e", f"trace={CALLS}"), trace=str(trace)
    )
    assert played.code == 0
    assert played.outbox.parent == kiosk
    disk.folders = (record, kiosk)
    told = replace(played, acknowledged=[], delivered=False)
    moments = 0
    for call in calls(trace):
        said = call.name == "writev" and call.files[0].name == "said"
        if said:
            news = json.loads(b"".join(call.texts))
            if "acknowledged" in news:
                told.acknowledged.append(news["acknowledged"])
            told.delivered = news.get("delivered", told.delivered)
        if apply(call, disk) or said:
            for kept in (disk.certain, disk.torn()):
                moments += 1
                check(*after_the_cut(kept, tmp_path / f"cut-{moments}", record, told))
    assert told.acknowledged == played.acknowledged
    assert told.delivered
    assert moments > 2 * RECORDS


def after_the_cut(kept: dict[Path, bytes], folder: Path, record: Path, told: Played) -> tuple[str, Played]:
    """A computer that is switched on with what the disk has ``kept``."""
    folder.mkdir()
    for path, data in kept.items():
        there = folder / ("record" if path.parent == record else "kiosk") / path.name
        there.parent.mkdir(exist_ok=True)
        there.write_bytes(data)
        there.chmod(0o600)
    (folder / "kiosk").mkdir(exist_ok=True)
    url = f"sqlite:///{folder / 'record' / 'clinic.db'}"
    return url, replace(
        told, outbox=folder / "kiosk" / told.outbox.name, acknowledged=list(told.acknowledged)
    )
