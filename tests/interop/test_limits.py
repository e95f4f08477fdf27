"""A file that would fill the memory is refused in words, in little memory, and nothing beside it is lost."""

import gzip
import json
import random
import struct
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.interop import fhir_files, limits
from kiosk.interop.fhir_files import SourcedResource, SourceFile
from kiosk.interop.limits import LARGEST_WHOLE, LONGEST_LINE, LONGEST_TEXT_LINE, text_lines
from kiosk.interop.report import NotUsed, NotUsedReason

MEGABYTE = 1 << 20
# Bytes before what is packed in a file.
HEAD = 10


def person(number: int) -> bytes:
    return json.dumps({"resourceType": "Patient", "id": f"p{number}"}).encode()


def read(path: Path) -> tuple[list[str], list[NotUsed]]:
    found = list(fhir_files.read(SourceFile(path, path.name)))
    return (
        [str(each.resource["id"]) for each in found if isinstance(each, SourcedResource)],
        [each for each in found if isinstance(each, NotUsed)],
    )


def packed(path: Path, blocks: Callable[[], list[bytes]]) -> Path:
    with gzip.open(path, "wb") as opened:
        for block in blocks():
            opened.write(block)
    return path


def packed_once(path: Path, blocks: Callable[[], list[bytes]]) -> Path:
    """Such a file of the same few blocks again and again, each packed once: it begins with nothing before it."""
    known: dict[bytes, bytes] = {}
    size = checksum = 0
    with path.open("wb") as opened:
        opened.write(gzip.compress(b"")[:HEAD])
        for block in blocks():
            if block not in known:
                packing = zlib.compressobj(wbits=-zlib.MAX_WBITS)
                known[block] = packing.compress(block) + packing.flush(zlib.Z_FULL_FLUSH)
            opened.write(known[block])
            size, checksum = size + len(block), zlib.crc32(block, checksum)
        opened.write(zlib.compressobj(wbits=-zlib.MAX_WBITS).flush())
        opened.write(struct.pack("<II", checksum, size))
    return path


def test_attack_17_a_small_packed_file_that_becomes_a_gigabyte(tmp_path: Path) -> None:
    path = packed_once(tmp_path / "bomb.json.gz", lambda: [b" " * MEGABYTE] * 1024)
    assert path.stat().st_size < 1.5 * MEGABYTE
    tracemalloc.start()
    taken, problems = read(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert taken == []
    assert [problem.reason for problem in problems] == [NotUsedReason.PACKED]
    assert most < 120 * MEGABYTE


@pytest.mark.parametrize("ending", [b"", b"\n"])
def test_attack_17_a_packed_line_that_does_not_end_loses_nothing_before_it(
    tmp_path: Path, ending: bytes
) -> None:
    first = person(1) + b"\n"
    path = packed_once(
        tmp_path / "line.ndjson.gz", lambda: [first, *[b"x" * MEGABYTE] * 300, ending, person(2)]
    )
    tracemalloc.start()
    taken, problems = read(path)
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert taken == ["p1"]
    assert [problem.reason for problem in problems] == [NotUsedReason.PACKED]
    assert most < 60 * MEGABYTE


def test_a_line_that_is_too_long_is_named_and_the_others_taken(tmp_path: Path) -> None:
    path = tmp_path / "long.ndjson"
    path.write_bytes(person(1) + b"\n" + b"x" * (3 * LONGEST_LINE) + b"\n" + person(2) + b"\n" + person(3))
    taken, problems = read(path)
    assert taken == ["p1", "p2", "p3"]
    assert [(problem.where, problem.reason) for problem in problems] == [
        ("long.ndjson, line 2", NotUsedReason.LONG_LINE)
    ]


def test_attack_17_a_line_without_an_end_stops_the_reading(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "MOST_SKIPPED", 2 * LONGEST_LINE)
    path = tmp_path / "endless.ndjson"
    path.write_bytes(person(1) + b"\n" + b"x" * (4 * LONGEST_LINE))
    taken, problems = read(path)
    assert taken == ["p1"]
    assert [problem.reason for problem in problems] == [NotUsedReason.ENDLESS]


def test_a_file_of_one_value_has_a_largest_size(tmp_path: Path) -> None:
    path = tmp_path / "whole.json"
    path.write_bytes(b'{"resourceType": "Patient", "id": "' + b"x" * LARGEST_WHOLE + b'"}')
    assert [problem.reason for problem in read(path)[1]] == [NotUsedReason.TOO_LARGE]


@pytest.mark.parametrize("part", [b"{},", b"[],", b"1,"])
def test_a_value_of_millions_of_parts_is_not_unfolded(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, part: bytes
) -> None:
    monkeypatch.setattr(limits, "MOST_PARTS", 100_000)
    many = b"[" + part * 100_001 + b"1]"
    (tmp_path / "many.json").write_bytes(many)
    (tmp_path / "many.ndjson").write_bytes(person(1) + b"\n" + many + b"\n" + person(2))
    assert [problem.reason for problem in read(tmp_path / "many.json")[1]] == [NotUsedReason.TOO_LARGE]
    taken, problems = read(tmp_path / "many.ndjson")
    assert taken == ["p1", "p2"]
    assert [problem.reason for problem in problems] == [NotUsedReason.LONG_LINE]


def test_a_real_population_packs_far_less_and_is_taken(tmp_path: Path) -> None:
    draw = random.Random(7)
    lines = [
        json.dumps({"resourceType": "Patient", "id": f"p{n}", "text": f"{draw.random()}" * 20}).encode()
        + b"\n"
        for n in range(40_000)
    ]
    path = packed(tmp_path / "people.ndjson.gz", lambda: lines)
    taken, problems = read(path)
    assert len(taken) == len(lines)
    assert problems == []


def test_a_csv_line_without_an_end(tmp_path: Path) -> None:
    path = tmp_path / "a.csv"
    path.write_text("mrn,family\n1,A\n" + "x" * (LONGEST_TEXT_LINE + 1))
    with path.open() as opened:
        lines = text_lines(opened)
        assert [next(lines), next(lines)] == ["mrn,family\n", "1,A\n"]
        with pytest.raises(limits.TooLarge) as large:
            next(lines)
    assert large.value.reason is NotUsedReason.ENDLESS
