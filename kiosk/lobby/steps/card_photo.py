"""A photo of an insurance card: looked at before it is kept, and asked for again where the card cannot be read."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QImage

from kiosk import log
from kiosk.domain.forms import Attachment
from kiosk.lobby.steps.attachments import Give, PhotoModel
from kiosk.qt.cards.judging import CardPicture, CardProblem, judge
from kiosk.qt.runner import Runner

if TYPE_CHECKING:
    from kiosk.qt.camera import Camera

translate = QCoreApplication.translate

# From this try on a picture may be kept as it is.
TRIES = 3


def problem_words(problem: CardProblem) -> str:
    """What to do about a picture that shows no card that can be read."""
    match problem:
        case CardProblem.NO_CARD:
            return translate("Lobby", "No card can be seen. Hold your card flat before the camera.")
        case CardProblem.CUT:
            return translate("Lobby", "A part of your card is cut off. Hold the whole card in the picture.")
        case CardProblem.FAR:
            return translate("Lobby", "Your card is too far away. Hold it closer to the camera.")
        case CardProblem.BLURRED:
            return translate("Lobby", "The picture is not sharp. Hold your card still.")
        case CardProblem.GLARE:
            return translate("Lobby", "Tilt your card a little so that the light does not shine in it.")
        case CardProblem.DARK:
            return translate("Lobby", "The picture is too dark. Turn your card to the light.")


class CardPhotoModel(PhotoModel):
    """As any photo, but kept at once only where a card can be read in it: then the card alone, straight.

    Else it is said what to do, and the camera goes on. From the third try on the picture may be kept as it is.
    """

    def __init__(
        self, camera: Camera | None, taken: tuple[Attachment, ...], largest: int, give: Give, parent: QObject
    ) -> None:
        super().__init__(camera, taken, largest, give, parent)
        self._runner = Runner(self)
        self._looking = self._gone = self._good = False
        self._found: CardProblem | None = None
        self._tries = 0
        # What may be kept though it is not good.
        self._offered = QImage()

    def _take_text(self) -> str:
        if self._taken is not None or not self._offered.isNull():
            return translate("Lobby", "Take another one")
        return translate("Lobby", "Take the picture")

    def _advice(self) -> str:
        if self._taken is not None:
            return translate("Lobby", "Your card can be read in this picture.") if self._good else ""
        if self._found is None:
            return ""
        words = problem_words(self._found)
        if self._offered.isNull():
            return words
        other = translate("Lobby", "Or keep this one, and the front desk will look at your card.")
        return f"{words} {other}"

    def _keep_text(self) -> str:
        return "" if self._offered.isNull() else translate("Lobby", "Keep this one")

    def _take(self) -> None:
        if self._camera is None or self._looking:
            return
        if self._taken is not None:
            self._found, self._good = None, False
            super()._take()
        elif not self._offered.isNull():
            self._offered, self._live = QImage(), ""
            self._camera.start()
            self.changed.emit()
        elif not self._frame.isNull():
            self._looking = True
            self._camera.stop()
            frame = self._frame
            self._runner.run_apart(lambda: judge(frame), self._judged, lambda _: self._judged(_unseen(frame)))

    def _keep_offered(self) -> None:
        if not self._offered.isNull():
            offered, self._offered = self._offered, QImage()
            self._found = None
            self._keep(offered)
            self.changed.emit()

    def leave(self) -> None:
        self._gone = True
        self._offered = QImage()
        super().leave()

    def _show(self, image: QImage) -> None:
        # A frame that was still under way is not the one that is looked at.
        if not self._looking:
            super()._show(image)

    def _judged(self, judged: CardPicture) -> None:
        self._looking = False
        if self._gone or self._camera is None:
            return
        self._tries += 1
        self._found, self._good = judged.problem, judged.problem is None
        log.get(__name__).info("card_pictured", reason=judged.problem or "good", count=self._tries)
        if self._good:
            self._preview(judged.picture)
            self._keep(judged.picture)
        elif self._tries >= TRIES:
            self._offered = judged.picture
            self._preview(judged.picture)
        else:
            # The next try looks at what comes now.
            self._frame = QImage()
            self._camera.start()
        self.changed.emit()


def _unseen(frame: QImage) -> CardPicture:
    """Of a picture that could not be looked at."""
    return CardPicture(frame, CardProblem.NO_CARD)
