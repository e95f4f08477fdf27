"""A code that is shown to the camera at the real window: it fills in who is here, and nothing of it is left."""

from __future__ import annotations

import json
import logging
import sys
from collections.abc import Callable
from datetime import date
from itertools import cycle
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from typer.testing import CliRunner

from kiosk import paths, settings
from kiosk.cli import status
from kiosk.devices import cameras
from kiosk.devices.cameras import CameraFound, state_of
from kiosk.domain.clinic import ClinicSettings, InForce
from kiosk.lobby.front import Foyer
from kiosk.lobby.spoken import heard
from kiosk.qt import code_camera
from kiosk.qt.translation import Translation
from kiosk.store.faults import faults_in
from tests.domain.scanning.cards import card
from tests.lobby.blindfold import Blindfold
from tests.lobby.conftest import Clock, Stage
from tests.lobby.test_letters import code
from tests.qt.frames import Format, frame, printed, scene

MARIA = card(8, family="GARCIA-LOPEZ", given="MARIA", born=date(1985, 3, 27))
NOBODYS = "a camera that nobody has"


@pytest.fixture
def seeing(make_stage: Callable[..., Stage], tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """A lobby with a camera, before which there is nothing yet."""
    blank = tmp_path / "room.png"
    QImage(320, 240, QImage.Format.Format_RGB32).save(str(blank))
    monkeypatch.setattr(code_camera, "SILENT_MILLISECONDS", 600_000)
    return make_stage(machine={"scan_camera": "any", "camera_file": str(blank)})


def look(stage: Stage) -> None:
    """Touch what turns the camera on."""
    stage.press("scanByCamera")
    stage.play.wait(lambda: stage.play.find("cameraPicture") is not None, "the camera")
    assert stage.model.camera_scan.camera is not None
    assert stage.model.camera_scan.camera.is_on


def show(stage: Stage, text: str, kind: Format = Format.PDF417) -> None:
    """Hold a code before the camera until it is seen."""
    camera = stage.model.camera_scan.camera
    image = scene(printed(text, kind), angle=3, width=340 if kind is Format.QRCode else 680)
    frames = cycle((frame(image), frame(image)))

    def is_seen() -> bool:
        assert camera is not None
        if camera.sink is not None:
            camera.sink.setVideoFrame(next(frames))
        return not camera.is_on

    stage.play.wait(is_seen, "the code to be seen", 60)


def filled_in(stage: Stage) -> list[str]:
    model = stage.model.patient.identity
    return [model.property(name) for name in ("familyName", "month", "day", "year")]


def is_dark(stage: Stage) -> bool:
    """Nothing is seen, shown or waited for."""
    scan = stage.model.camera_scan
    assert scan.camera is not None
    waits = scan._patience.isActive() or scan.camera._silence.isActive() or scan.camera._file.isActive()
    return not scan.camera.is_on and scan.property("picture") == "" and not waits


def test_i19_there_is_a_button_only_where_the_settings_name_a_camera(stage: Stage) -> None:
    assert stage.play.find("scanByCamera") is None
    stage.begin()
    assert stage.play.find("scanByCamera") is None
    stage.model.scanByCamera()
    assert stage.model.property("overlay") == ""


@pytest.mark.parametrize("page", ["welcome", "identity"])
def test_i19_a_licence_fills_in_who_is_here_and_is_never_enough(seeing: Stage, page: str) -> None:
    if page == "identity":
        seeing.begin()
    look(seeing)
    show(seeing, MARIA)
    seeing.screen("identity")
    assert filled_in(seeing) == ["GARCIA-LOPEZ", "3", "27", "1985"]
    assert "This is what your card says" in seeing.item("scanNotice").property("text")
    assert is_dark(seeing)
    assert not seeing.play.sees("Maria")
    seeing.press("primaryButton")
    seeing.screen("factor")
    assert seeing.play.find("scanByCamera") is None
    seeing.play.enter("factorAnswer", seeing.known.answer)
    seeing.press("primaryButton")
    seeing.screen("appointments")


@pytest.mark.parametrize("kind", [Format.QRCode, Format.Code128])
def test_i19_a_letters_code_is_taken_and_the_birth_date_still_asked_for(seeing: Stage, kind: Format) -> None:
    look(seeing)
    show(seeing, code(seeing).replace("-", ""), kind)
    seeing.screen("identity")
    seeing.play.wait(lambda: seeing.play.find("letterCode") is not None, "the code")
    assert seeing.item("letterCode").property("text") == code(seeing)
    seeing.press("primaryButton")
    assert seeing.shown == "identity", "a scan alone is nobody"
    assert is_dark(seeing)


@pytest.mark.parametrize(
    ("text", "kind"),
    [("A" * 2900, Format.QRCode), (MARIA + "\x1b[31m", Format.PDF417), ("@\x07ANSI 636014", Format.QRCode)],
    ids=["3 kB", "control characters", "a bell"],
)
def test_s12_a_hostile_code_fills_in_nothing_and_is_told(
    seeing: Stage, text: str, kind: Format, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.domain.scanning.shown.OTHERS_LOOKS", 2)
    seeing.begin()
    look(seeing)
    show(seeing, text, kind)
    seeing.play.wait(lambda: seeing.play.find("scanNotice") is not None, "what came of it")
    assert filled_in(seeing) == ["", "", "", ""]
    assert "We could not read that" in seeing.item("scanNotice").property("text")
    assert not seeing.play.sees(text[:12])


def test_i19_whoever_closes_it_types(seeing: Stage) -> None:
    look(seeing)
    QTest.keyClick(seeing.lobby.window.window, Qt.Key.Key_Escape)
    seeing.play.wait(lambda: seeing.model.property("overlay") == "", "it to be gone")
    assert is_dark(seeing)
    look(seeing)
    seeing.press("dialogueSecondary")
    assert is_dark(seeing)
    seeing.to_appointments()


def test_i19_it_ends_in_words_and_aloud_where_no_code_is_seen(seeing: Stage) -> None:
    blind = Blindfold(seeing)
    blind.key(Qt.Key.Key_F1)
    blind.listen("Welcome. Let’s get you checked in.")
    look(seeing)
    blind.listen("Show it to the camera", "No picture is kept.")
    seeing.model.camera_scan._patience.timeout.emit()
    assert is_dark(seeing)
    blind.listen("We could not see a code", "Or close this and type.")
    seeing.press("dialoguePrimary")
    camera = seeing.model.camera_scan.camera
    assert camera is not None
    assert camera.is_on


def test_i19_whoever_asked_for_more_time_has_it(seeing: Stage) -> None:
    look(seeing)
    usual = seeing.model.camera_scan._patience.interval()
    seeing.model.closeOverlay()
    seeing.model.setUnhurried(True)
    look(seeing)
    assert seeing.model.camera_scan._patience.interval() == 3 * usual


def test_i19_no_camera_is_said_told_as_a_fault_and_the_visit_goes_on(
    make_stage: Callable[..., Stage],
) -> None:
    stage = make_stage(machine={"scan_camera": NOBODYS})
    stage.press("scanByCamera")
    window = stage.lobby.window.window
    stage.play.wait(lambda: "The camera does not work" in heard(window, "camera").words, "the words")
    assert any("type your name and date of birth" in part for part in heard(window, "camera").words)
    assert stage.play.find("cameraPicture") is None
    (fault,) = faults_in(paths.data_folder())
    assert (fault.program, fault.kind) == ("lobby", "CameraMissing")
    stage.press("dialogueSecondary")
    stage.to_appointments()


def test_i19_one_that_may_not_be_used_is_a_fault_of_its_own(
    make_stage: Callable[..., Stage], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(code_camera, "is_refused", lambda _: True)
    stage = make_stage(machine={"scan_camera": NOBODYS})
    stage.press("scanByCamera")
    stage.play.wait(lambda: "does not work" in stage.model.camera_scan.property("heading"), "the words")
    assert [fault.kind for fault in faults_in(paths.data_folder())] == ["CameraRefused"]


def test_i19_one_that_is_pulled_out_is_said_and_the_visit_goes_on(seeing: Stage) -> None:
    look(seeing)
    scan = seeing.model.camera_scan
    assert scan.camera is not None
    scan.camera._silence.timeout.emit()
    assert scan.property("heading") == "The camera does not work"
    assert is_dark(seeing)
    assert [fault.kind for fault in faults_in(paths.data_folder())] == ["CameraBroken"]
    seeing.press("dialogueSecondary")
    seeing.to_appointments()


ENDS: dict[str, Callable[[Stage], None]] = {
    "wiped": lambda stage: stage.model.wipe(),
    "idle": lambda stage: stage.model._idle._warn(),
    "help": lambda stage: stage.model.choose("help"),
    "the corner": lambda stage: stage.model.corner(),
    "another page": lambda stage: stage.model.ask(),
    "another language": lambda stage: stage.model.setLanguage("es"),
}


@pytest.mark.parametrize("end", ENDS.values(), ids=ENDS.keys())
def test_i19_the_camera_is_off_whenever_anything_else_is_shown(
    seeing: Stage, end: Callable[[Stage], None]
) -> None:
    look(seeing)
    camera = seeing.model.camera_scan.camera
    assert camera is not None
    for _ in range(3):
        camera.sink.setVideoFrame(frame(scene(printed(MARIA))))
    end(seeing)
    assert is_dark(seeing)
    seeing.play.wait(lambda: not camera._eyes._busy and not camera._mirror._busy, "what is looked at")
    assert is_dark(seeing)
    assert filled_in(seeing) == ["", "", "", ""], "nothing comes of what was seen before"


def test_i19_what_another_scanner_reads_meanwhile_is_taken(seeing: Stage) -> None:
    look(seeing)
    seeing.model.scanned(MARIA)
    seeing.screen("identity")
    assert filled_in(seeing)[0] == "GARCIA-LOPEZ"
    assert is_dark(seeing)


def test_i19_it_is_offered_where_a_scan_means_something_and_nowhere_else(seeing: Stage) -> None:
    seeing.to_appointments()
    seeing.model.scanByCamera()
    assert seeing.model.property("overlay") == ""
    assert seeing.model.camera_scan.camera is None


def test_i19_nothing_of_a_code_or_a_frame_is_written_or_logged(
    seeing: Stage, caplog: pytest.LogCaptureFixture, tmp_path: Path
) -> None:
    def files() -> set[Path]:
        return {path for folder in (tmp_path, paths.data_folder()) for path in folder.rglob("*")}

    before = files()
    logger = logging.getLogger("kiosk")
    passed, logger.propagate = logger.propagate, True
    try:
        with caplog.at_level(logging.INFO, "kiosk"):
            look(seeing)
            show(seeing, MARIA)
    finally:
        logger.propagate = passed
    told = json.dumps([(record.getMessage(), vars(record).get("facts")) for record in caplog.records])
    assert "code_camera_on" in told
    assert "GARCIA" not in told
    assert files() == before
    seeing.model.wipe()
    seeing.screen("welcome")
    assert filled_in(seeing) == ["", "", "", ""]


def test_i19_before_the_record_is_open_the_button_is_there_and_waits() -> None:
    translation = Translation(paths.resources() / "i18n")
    foyer = Foyer(InForce(ClinicSettings()), translation, Clock(), 0.248, camera=True)
    assert foyer.property("cameraText")
    assert not Foyer(InForce(ClinicSettings()), translation, Clock(), 0.248).property("cameraText")
    done: list[str] = []

    class Doors:
        def scanByCamera(self) -> None:
            done.append("scan")

    foyer.scanByCamera()
    foyer.let_in(Doors())  # type: ignore[arg-type]
    assert done == ["scan"]
    foyer.close()
    translation.close()


def test_i19_status_names_the_camera_and_whether_it_is_there(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = tmp_path / "kiosk.toml"
    monkeypatch.setenv("KIOSK_SETTINGS", str(file))

    def told(found: tuple[CameraFound, ...]) -> str:
        monkeypatch.setattr(cameras, "cameras", lambda: found)
        return CliRunner().invoke(status.command, ["--database", f"sqlite:///{tmp_path / 'none.db'}"]).output

    file.write_text("", encoding="utf-8")
    assert "camera" not in told(())
    file.write_text("scan_camera = 'C270'\n", encoding="utf-8")
    assert "The camera 'C270' is not there; plug it in" in told(())
    assert "(there are: Integrated)" in told((CameraFound("Integrated"),))
    there = (CameraFound("Integrated"), CameraFound("HD Webcam C270"))
    assert "The camera 'C270' is there: HD Webcam C270" in told(there)
    assert "may not be used by this program; add its user" in told((CameraFound("HD Webcam C270", False),))


@pytest.mark.skipif(sys.platform != "linux", reason="of Linux")
def test_i19_cameras_are_found_by_what_the_system_says_of_them(tmp_path: Path) -> None:
    named, opened = tmp_path / "named", tmp_path / "dev"
    opened.mkdir()
    for number, name in ((0, "HD Webcam C270"), (1, "HD Webcam C270"), (2, "Integrated")):
        (named / f"video{number}").mkdir(parents=True)
        (named / f"video{number}" / "name").write_text(f"{name}\n", encoding="utf-8")
    (opened / "video0").touch()
    found = cameras.cameras(named, opened)
    assert found == (CameraFound("HD Webcam C270"), CameraFound("Integrated", False))
    assert state_of("any", found) == "is there: HD Webcam C270"
    assert cameras.cameras(tmp_path / "none", opened) == ()


@pytest.mark.parametrize("written", ["scan_camera = true", "scan_camera = 1"])
def test_a_camera_that_is_no_name_is_told(tmp_path: Path, written: str) -> None:
    file = tmp_path / "kiosk.toml"
    file.write_text(f"{written}\n", encoding="utf-8")
    with pytest.raises(settings.SettingsError, match="'scan_camera' has a value of the wrong kind"):
        settings.load(file, {})
