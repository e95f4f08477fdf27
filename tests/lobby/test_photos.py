"""What is said of a photo that cannot be kept is said until another one is taken."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QImage
from pytestqt.qtbot import QtBot

from kiosk.domain.forms import Attachment
from kiosk.lobby.steps.attachments import NO_CAMERA, TOO_LARGE, PhotoModel
from kiosk.qt.camera import Camera


class Seen(Camera):
    """It shows what it is told to."""

    def start(self) -> None:
        """Nothing comes by itself."""

    def stop(self) -> None:
        """Nor does it go on."""

    def show(self) -> None:
        image = QImage(64, 48, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.darkCyan)
        self.frame.emit(image)


@pytest.fixture
def owner(qtbot: QtBot) -> Iterator[QObject]:
    owner = QObject()
    yield owner
    owner.deleteLater()


def test_a_picture_that_is_too_large_is_told_of_until_another_one_is_taken(owner: QObject) -> None:
    camera, given = Seen(owner), list[tuple[Attachment, ...]]()
    photo = PhotoModel(camera, (), 10, given.append, owner)
    camera.show()
    photo.take()
    camera.show()
    assert photo.property("error") == TOO_LARGE
    assert not given
    photo._largest = 1_000_000
    photo.take()
    assert photo.property("error") == ""
    assert len(given) == 1


def test_a_camera_that_shows_something_again_is_there_again(owner: QObject) -> None:
    camera = Seen(owner)
    photo = PhotoModel(camera, (), 1_000_000, lambda _: None, owner)
    camera.failed.emit()
    assert photo.property("error") == NO_CAMERA
    camera.show()
    assert photo.property("error") == ""
