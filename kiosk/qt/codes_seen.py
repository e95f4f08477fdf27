"""The codes in a picture. Nothing of a picture is kept: it is looked at, and forgotten."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QTransform

from kiosk.domain.scanning.shown import is_ours
from kiosk.qt import pictures

# A card that fills two thirds of it has three pixels for each of its code's narrowest bars.
LARGEST_SIDE = 1600
# A code of bars in rows is read while it lies within two degrees of the picture's edges. So the picture is turned, too,
# by a pair of these after the other from look to look: a card that is held at up to 14 degrees is read. One that is
# blurred is read at some angles and not at others, which is why they lie closer than they need to.
_TURNS = ((4, -4), (8, -8), (12, -12), (6, -6), (10, -10), (2, -2))


class CodeReader:
    """Looks for codes in one picture after another, of which each shows nearly what the one before it did."""

    def __init__(self) -> None:
        self._looks = 0
        # As the last code of ours lay.
        self._angle = 0

    def read(self, grey: QImage) -> tuple[str, ...]:
        """The texts of the whole codes in ``grey``, those of ours first."""
        if grey.isNull():
            return ()
        grey = pictures.smaller(grey, LARGEST_SIDE).convertToFormat(QImage.Format.Format_Grayscale8)
        times, turn = divmod(self._looks, len(_TURNS))
        self._looks += 1
        # What is bright and what is dark is told by what is around, and by the whole picture the next time.
        by_all = times % 2 == 1
        others: list[str] = []
        for angle in dict.fromkeys((self._angle, 0, *_TURNS[turn])):
            texts = codes_in(_turned(grey, angle), by_all=by_all)
            if ours := [text for text in texts if is_ours(text)]:
                self._angle = angle
                return (*ours, *(text for text in texts if text not in ours))
            others += texts
        return tuple(dict.fromkeys(others))


def codes_in(grey: QImage, *, by_all: bool = False) -> tuple[str, ...]:
    """The texts of cards' codes (PDF417, whole or compact), QR codes and Code 128 that are whole, as they lie.

    ``by_all``: what is dark is told by the shades of the whole picture, and not by those around.
    """
    # Not before somebody shows a card.
    import zxingcpp

    wanted = zxingcpp.BarcodeFormats(
        [
            zxingcpp.BarcodeFormat.PDF417, zxingcpp.BarcodeFormat.CompactPDF417, zxingcpp.BarcodeFormat.QRCode,
            zxingcpp.BarcodeFormat.Code128,
        ]
    )  # fmt: skip
    # Lines of whole words: what fills them up is no part of a code.
    view = memoryview(grey.constBits()).cast("B", (grey.height(), grey.bytesPerLine()))
    told_by = zxingcpp.Binarizer.GlobalHistogram if by_all else zxingcpp.Binarizer.LocalAverage
    found = zxingcpp.read_barcodes(
        view, wanted, try_invert=False, binarizer=told_by, text_mode=zxingcpp.TextMode.Plain
    )
    return tuple(code.text for code in found if code.valid and code.text)


def _turned(grey: QImage, angle: int) -> QImage:
    if not angle:
        return grey
    turned = grey.transformed(QTransform().rotate(angle), Qt.TransformationMode.SmoothTransformation)
    return turned.convertToFormat(QImage.Format.Format_Grayscale8)
