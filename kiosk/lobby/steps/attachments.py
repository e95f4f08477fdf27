"""A photo or a signature on the screen, from the finger or the camera to an answer."""

from __future__ import annotations

import base64
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QT_TRANSLATE_NOOP, Property, QCoreApplication, QObject, Signal, Slot
from PySide6.QtGui import QImage

from kiosk.domain.forms import Attachment
from kiosk.domain.names import MAX_NAME
from kiosk.lobby.parts import options, text_problem
from kiosk.qt import pictures

if TYPE_CHECKING:
    from kiosk.qt.camera import Camera

translate = QCoreApplication.translate

PREVIEW_SIDE = 480
DRAWN, TYPED, MARK = "drawn", "typed", "mark"
MOST_POINTS = 20_000
NO_CAMERA = str(
    QT_TRANSLATE_NOOP("Lobby", "The camera does not work. The front desk will help you with this.")
)
TOO_LARGE = str(QT_TRANSLATE_NOOP("Lobby", "This picture is too large. Please take another one."))

Give = Callable[[tuple[Attachment, ...]], None]


class PhotoModel(QObject):
    """Live picture, taken picture, or none yet."""

    changed = Signal()

    def __init__(
        self, camera: Camera | None, taken: tuple[Attachment, ...], largest: int, give: Give, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._camera = camera
        self._taken = taken[0] if taken else None
        self._largest = largest
        self._give = give
        self._live = ""
        self._frame = QImage()
        # In the language of the texts here: the patient's may change while it is shown.
        self._problem = ""
        if camera is not None:
            camera.frame.connect(self._show)
            camera.failed.connect(self._fail)
        if self._taken is not None:
            self._preview(QImage.fromData(base64.b64decode(self._taken.data)))

    def enter(self) -> None:
        """The page comes up: the camera begins, after the page before has let it go."""
        if self._camera is not None and self._taken is None:
            self._camera.start()

    def retranslate(self) -> None:
        """Say in the language in use what is on the screen; no camera does it that has been stopped."""
        self.changed.emit()

    @Property(str, notify=changed)
    def error(self) -> str:
        return translate("Lobby", self._problem) if self._problem else ""

    taken = Property(bool, lambda self: self._taken is not None, notify=changed)
    ready = Property(bool, lambda self: self._taken is None and bool(self._live), notify=changed)

    @Property(str, notify=changed)
    def picture(self) -> str:
        return self._live

    takeText = Property(str, lambda self: self._take_text(), notify=changed)
    # What is said of the picture that was taken, and that one may be kept which is not good; empty where nothing is.
    advice = Property(str, lambda self: self._advice(), notify=changed)
    keepText = Property(str, lambda self: self._keep_text(), notify=changed)

    def _take_text(self) -> str:
        return (
            translate("Lobby", "Take another one") if self._taken else translate("Lobby", "Take the picture")
        )

    def _advice(self) -> str:
        return ""

    def _keep_text(self) -> str:
        return ""

    def _show(self, image: QImage) -> None:
        self._frame = image
        self._preview(image)
        if self._problem == NO_CAMERA:
            self._problem = ""
        self.changed.emit()

    def _preview(self, image: QImage) -> None:
        small = pictures.encoded(pictures.smaller(image, PREVIEW_SIDE), "JPG", 70)
        self._live = pictures.data_url("image/jpeg", pictures.base64_of(small))

    def _fail(self) -> None:
        self._problem = NO_CAMERA
        self.changed.emit()

    @Slot()
    def take(self) -> None:
        """The picture that is seen; or another one when there is one."""
        self._take()

    @Slot()
    def keep(self) -> None:
        """The picture that was taken, though it is not good."""
        self._keep_offered()

    def _take(self) -> None:
        if self._camera is None:
            return
        if self._taken is not None:
            self._taken, self._live = None, ""
            self._give(())
            self._camera.start()
        elif not self._frame.isNull():
            self._keep(self._frame)
        self.changed.emit()

    def _keep_offered(self) -> None:
        """Any photo is kept as it was taken: none is left to be."""

    def _keep(self, image: QImage) -> None:
        """Make an answer of ``image``."""
        data = pictures.photo(image, self._largest)
        if data is None:
            # It is said until another one is taken.
            self._problem = TOO_LARGE
        else:
            self._problem = ""
            self._taken = Attachment("image/jpeg", pictures.base64_of(data), "", "photo")
            if self._camera is not None:
                self._camera.stop()
            self._give((self._taken,))

    def leave(self) -> None:
        """The page goes: no camera goes on behind a patient's back."""
        if self._camera is not None:
            self._camera.stop()
            self._camera.frame.disconnect(self._show)
            self._camera.failed.disconnect(self._fail)
        self._frame, self._live = QImage(), ""


class SigningModel(QObject):
    """Signed with a finger, by typing a name, or by a mark before a witness."""

    changed = Signal()
    typed = Signal()

    def __init__(self, signed: tuple[Attachment, ...], give: Give, parent: QObject) -> None:
        super().__init__(parent)
        self._signed = bool(signed)
        self._give = give
        self._method = DRAWN
        self._strokes: tuple[tuple[tuple[float, float], ...], ...] = ()
        self._name = ""

    def retranslate(self) -> None:
        """Say in the language in use what is on the screen."""
        self.changed.emit()

    signed = Property(bool, lambda self: self._signed, notify=changed)
    method = Property(str, lambda self: self._method, notify=changed)
    name = Property(str, lambda self: self._name, notify=typed)

    @Property(str, notify=changed)
    def error(self) -> str:
        return self._problem

    @Property(list, notify=changed)
    def methods(self) -> list[dict[str, Any]]:
        return options(
            self._method,
            **{
                DRAWN: translate("Lobby", "Sign with a finger"),
                TYPED: translate("Lobby", "Type my name"),
                MARK: translate("Lobby", "Make my mark with a witness"),
            },
        )

    @Property(str, notify=changed)
    def nameLabel(self) -> str:
        if self._method == MARK:
            return translate("Lobby", "Full name of the person who sees you make your mark")
        return translate("Lobby", "Type your full name")

    @property
    def _problem(self) -> str:
        """What is wrong with what is there, in words."""
        if self._points > MOST_POINTS:
            return translate("Lobby", "Clear the box and sign again, please.")
        return text_problem(" ".join(self._name.split()), MAX_NAME) if self._method != DRAWN else ""

    @property
    def _points(self) -> int:
        return sum(len(stroke) for stroke in self._strokes)

    @property
    def missing(self) -> str:
        """What a signature that was begun still needs, in words."""
        if self._problem:
            return self._problem
        if self._method == MARK and bool(self._name.strip()) != bool(self._strokes):
            return translate("Lobby", "Both your mark and the name of the witness are needed.")
        return ""

    @Property(list, notify=typed)
    def strokes(self) -> list[list[dict[str, float]]]:
        return [[{"x": x, "y": y} for x, y in stroke] for stroke in self._strokes]

    @Slot("QVariantList")
    def setStrokes(self, strokes: list[list[dict[str, float]]]) -> None:
        self._strokes = tuple(
            tuple((round(float(point["x"]), 4), round(float(point["y"]), 4)) for point in stroke)
            for stroke in strokes
        )
        self._hand_over()

    @Slot(str)
    def setName(self, text: str) -> None:
        if text != self._name:
            self._name = text
            self.typed.emit()
            self._hand_over()

    @Slot(str)
    def chooseMethod(self, method: str) -> None:
        self._method = method
        self._hand_over()

    @Slot()
    def clear(self) -> None:
        self._strokes, self._name, self._signed = (), "", False
        self.typed.emit()
        self._hand_over()

    def _hand_over(self) -> None:
        """Make an answer of what is there, as soon as it is whole."""
        name = " ".join(self._name.split())
        points = self._points
        attachment: tuple[Attachment, ...] = ()
        if not self._problem:
            if self._method == TYPED and name:
                attachment = (self._attachment(pictures.typed_signature(name), f"typed: {name}"),)
            elif self._method == DRAWN and points:
                attachment = (self._attachment(pictures.signature(self._strokes), "signature"),)
            elif self._method == MARK and points and name:
                data = pictures.signature(self._strokes)
                attachment = (self._attachment(data, f"mark, witness: {name}"),)
        self._signed = self._signed and not (points or name)
        self._give(attachment)
        self.changed.emit()

    @staticmethod
    def _attachment(data: bytes, title: str) -> Attachment:
        return Attachment("image/png", pictures.base64_of(data), "", title)
