"""The camera that reads codes, by the frames that come into its sink; and the camera that is not there."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.planning.letter_code import code_of, signs_of
from kiosk.domain.scanning import shown
from kiosk.domain.scanning.alphabet import ScanRefusal
from kiosk.domain.scanning.licence import Licence, read_licence
from kiosk.domain.scanning.shown import ALIKE, OTHERS_LOOKS, ShownCode
from kiosk.qt import code_camera
from kiosk.qt.code_camera import CameraBroken, CameraMissing, CameraRefused, CodeCamera
from kiosk.qt.codes_seen import CodeReader
from kiosk.qt.frames import grey
from tests.domain.scanning.cards import card
from tests.qt.frames import Format, Pixels, frame, printed, scene

TODAY = date(2026, 3, 16)
BORN = date(1985, 3, 27)
VERSIONS = range(1, 11)
CODE = signs_of(code_of("0123456789abcdef0123"))
INVENTORY = "0123456789012"


def licence(version: int = 8) -> str:
    return card(version, family="GARCIA-LOPEZ", given="MARIA", born=BORN)


@dataclass
class Watched:
    """A camera and all that it has told."""

    camera: CodeCamera
    seen: list[str]
    pictures: list[str]
    failed: list[Exception]
    qtbot: QtBot

    def show(self, image: QImage, pixels: Pixels = Pixels.Format_BGRX8888) -> None:
        """Hold ``image`` before the camera until a code is seen."""
        # One that comes again is none to a sink.
        frames = cycle((frame(image, pixels), frame(image, pixels)))

        def comes() -> bool:
            if self.camera.sink is not None:
                self.camera.sink.setVideoFrame(next(frames))
            return bool(self.seen)

        self.qtbot.waitUntil(comes, timeout=60_000)


@pytest.fixture
def watched(qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Watched]:
    # The sink is the one of a camera; a picture without a code stands in for what it would see by itself.
    blank = tmp_path / "room.png"
    QImage(320, 240, QImage.Format.Format_RGB32).save(str(blank))
    monkeypatch.setattr(code_camera, "FILE_MILLISECONDS", 60_000)
    monkeypatch.setattr(code_camera, "SILENT_MILLISECONDS", 600_000)
    # Whoever shows another code shows it for long.
    monkeypatch.setattr(shown, "OTHERS_LOOKS", 3)
    made = Watched(CodeCamera("any", str(blank)), [], [], [], qtbot)
    made.camera.seen.connect(made.seen.append)
    made.camera.pictured.connect(made.pictures.append)
    made.camera.failed.connect(made.failed.append)
    made.camera.start()
    yield made
    made.camera.close()
    made.camera.deleteLater()


def holder(text: str) -> tuple[str, date | None]:
    found = read_licence(text, TODAY)
    assert isinstance(found, Licence)
    return found.name.family, found.birth_date


@pytest.mark.parametrize("version", VERSIONS)
def test_a5_a_licence_of_each_version_is_read_by_the_camera(watched: Watched, version: int) -> None:
    watched.show(scene(printed(licence(version))))
    assert watched.seen == [licence(version)]
    assert holder(watched.seen[0]) == ("GARCIA-LOPEZ", BORN)
    assert not watched.camera.is_on, "what is seen once is seen"


SCENES = {
    "ten degrees": {"angle": 10}, "ten degrees the other way": {"angle": -10}, "five degrees": {"angle": 5},
    "on its head": {"angle": 180}, "upright": {"angle": 90, "width": 500}, "mirrored": {"mirrored": True},
    "mirrored and oblique": {"mirrored": True, "angle": 7}, "blurred": {"blurred": 1.6},
    "noisy": {"noise": 40}, "small": {"width": 380}, "small and oblique": {"width": 480, "angle": -6},
    "of a cheap camera": {"size": (640, 480), "width": 540, "noise": 15},
    "of a large camera": {"size": (2560, 1440), "width": 1700, "angle": 3},
    "all of it": {"angle": -8, "blurred": 1.2, "noise": 12},
}  # fmt: skip


@pytest.mark.parametrize("how", SCENES.values(), ids=SCENES.keys())
def test_a5_a_licence_is_read_however_it_is_held(watched: Watched, how: dict[str, object]) -> None:
    watched.show(scene(printed(licence()), **how))  # type: ignore[arg-type]
    assert watched.seen == [licence()]


@pytest.mark.parametrize(
    "pixels",
    [
        Pixels.Format_BGRX8888, Pixels.Format_NV12, Pixels.Format_YUYV, Pixels.Format_UYVY, Pixels.Format_YUV420P,
        Pixels.Format_P010,
    ],
)  # fmt: skip
def test_a5_whatever_pixels_a_camera_has(watched: Watched, pixels: Pixels) -> None:
    # Of a width that no line of a frame has without being filled up.
    watched.show(scene(printed(licence()), size=(958, 542), angle=4), pixels)
    assert watched.seen == [licence()]
    assert watched.pictures


@pytest.mark.parametrize("kind", [Format.QRCode, Format.Code128, Format.PDF417, Format.CompactPDF417])
def test_a_code_of_a_letter_is_read(watched: Watched, kind: Format) -> None:
    watched.show(scene(printed(CODE, kind), width=420, angle=2))
    assert watched.seen == [CODE]


def test_another_code_on_the_card_is_not_what_was_meant(
    watched: Watched, monkeypatch: pytest.MonkeyPatch
) -> None:
    bars = printed(INVENTORY, Format.Code128)
    # It is read at once, and the card's own only when the picture is turned.
    monkeypatch.setattr(shown, "OTHERS_LOOKS", OTHERS_LOOKS)
    watched.show(scene(printed(licence()), bars, width=640, angle=9))
    assert watched.seen == [licence()]


@pytest.mark.parametrize(
    ("text", "kind", "refusal"),
    [
        ("A" * 2900, Format.QRCode, ScanRefusal.TOO_LONG),
        (licence() + "\x1b[31m", Format.PDF417, ScanRefusal.ALPHABET),
        ("@\x07ANSI 636014", Format.QRCode, ScanRefusal.ALPHABET),
        ("https://example.org/?q=<img src=x>", Format.QRCode, ScanRefusal.UNKNOWN),
        (INVENTORY, Format.Code128, ScanRefusal.UNKNOWN),
        ("@\n\x1e\rANSI 636014080102DL00410278ZC" + "\u202e" * 9, Format.QRCode, ScanRefusal.ALPHABET),
    ],
    ids=["3 kB", "control characters", "a bell", "an address", "bars", "overrides"],
)
def test_s12_a_hostile_code_comes_as_it_is_and_is_refused_by_its_grammar(
    watched: Watched, text: str, kind: Format, refusal: ScanRefusal
) -> None:
    watched.show(scene(printed(text, kind), width=500))
    assert watched.seen == [text]
    assert read_licence(watched.seen[0], TODAY) is refusal


def test_what_is_off_sees_nothing_and_nothing_comes_of_what_it_has_seen(
    watched: Watched, qtbot: QtBot
) -> None:
    sink = watched.camera.sink
    for _ in range(ALIKE):
        sink.setVideoFrame(frame(scene(printed(licence()))))
    watched.camera.stop()
    assert not watched.camera.is_on
    assert not watched.camera._eyes._waits
    qtbot.waitUntil(lambda: not watched.camera._eyes._busy and not watched.camera._mirror._busy)
    assert not watched.seen
    assert not watched.pictures
    watched.camera.start()
    watched.show(scene(printed(licence())))
    assert watched.seen == [licence()]


def test_one_frame_is_looked_at_and_the_newest_waits(watched: Watched, qtbot: QtBot) -> None:
    eyes = watched.camera._eyes
    frames = [frame(scene(printed(CODE, Format.QRCode), width=200 + number)) for number in range(3)]
    looked: list[object] = []
    eyes._work = lambda one: looked.append(one.width()) or ()  # type: ignore[func-returns-value]
    for made in frames:
        eyes.give(made)
    assert eyes._waits is frames[-1]
    qtbot.waitUntil(lambda: not eyes._busy)
    assert len(looked) == 2, "the one between went by"
    assert eyes._waits is None


def test_no_camera_is_told(qtbot: QtBot) -> None:
    camera = CodeCamera("a camera that nobody has")
    told: list[Exception] = []
    camera.failed.connect(told.append)
    camera.start()
    assert [type(error) for error in told] == [CameraMissing]
    assert not camera.is_on
    camera.close()


def test_one_that_may_not_be_used_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(code_camera, "is_refused", lambda _: True)
    camera = CodeCamera("a camera that nobody has")
    told: list[Exception] = []
    camera.failed.connect(told.append)
    camera.start()
    assert [type(error) for error in told] == [CameraRefused]
    camera.close()


def test_a_system_without_what_cameras_need_is_told(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtMultimedia", None)
    camera = CodeCamera("any")
    told: list[Exception] = []
    camera.failed.connect(told.append)
    camera.start()
    assert [type(error) for error in told] == [CameraBroken]
    assert not camera.is_on
    camera.close()


@pytest.mark.parametrize("how", ["silent", "told"])
def test_one_that_is_pulled_out_is_told_once_and_is_off(watched: Watched, how: str) -> None:
    if how == "silent":
        watched.camera._silence.timeout.emit()
    else:
        watched.camera._broke(None, "")
    watched.camera._broke(None, "")
    assert [type(error) for error in watched.failed] == [CameraBroken]
    assert not watched.camera.is_on


def test_frames_that_cannot_be_read_are_none(qtbot: QtBot) -> None:
    from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

    assert grey(QVideoFrame()).isNull()
    empty = QVideoFrame(QVideoFrameFormat(QSize(64, 48), Pixels.Format_Jpeg))
    assert grey(empty).isNull()
    assert CodeReader().read(QImage()) == ()


@dataclass
class Offered:
    """A format as a camera offers it."""

    size: QSize
    rate: float

    def resolution(self) -> QSize:
        return self.size

    def maxFrameRate(self) -> float:
        return self.rate


def test_of_what_a_camera_offers_the_largest_that_is_quick_enough() -> None:
    slow, good, quicker = (
        Offered(QSize(1920, 1080), 5),
        Offered(QSize(1280, 720), 15),
        Offered(QSize(1280, 720), 30),
    )
    huge = Offered(QSize(3840, 2160), 30)
    assert code_camera._best([slow, good, quicker, huge]) is quicker
    assert code_camera._best([slow, huge]) is None


def test_what_is_shown_is_read_twice_alike_and_other_codes_only_after_long() -> None:
    known = ShownCode()
    assert known.look([licence()]) == ""
    assert known.look([CODE]) == ""
    assert known.look([]) == ""
    assert known.look([INVENTORY, licence()]) == licence()
    known = ShownCode()
    for _ in range(OTHERS_LOOKS - 1):
        assert known.look([INVENTORY]) == ""
        assert known.look([]) == ""
    assert known.look([INVENTORY]) == INVENTORY
