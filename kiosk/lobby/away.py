"""What is shown while the lobby itself cannot be: where to go, in every language of the clinic."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import partial
from pathlib import Path

from PySide6.QtCore import Property, QObject, QSize

from kiosk.domain.clinic import ClinicSettings
from kiosk.qt.languages import SHIPPED
from kiosk.qt.quick import QuickWindow
from kiosk.qt.translation import Catalogues

# A text of a context in one language.
InLanguage = Callable[[str, str], str]


def heading(translate: InLanguage) -> str:
    return translate("Lobby", "Please go to the front desk")


def text(translate: InLanguage) -> str:
    return translate("Lobby", "This screen cannot check you in just now. The front desk will help you.")


class AwayModel(QObject):
    """The same two sentences in each language, the clinic's first one first."""

    def __init__(
        self,
        languages: Iterable[str],
        folder: Path,
        millimetres_per_pixel: float,
        parent: QObject | None = None,
    ) -> None:
        """``languages``: their tags; those of a new clinic where none is known. ``folder`` has the translations."""
        super().__init__(parent)
        self._millimetres_per_pixel = millimetres_per_pixel
        catalogues = Catalogues(folder)
        wanted = set(languages) or set(ClinicSettings().languages)
        known = [language for language in catalogues.live if language.code in wanted]
        self._said = []
        for language in known or SHIPPED[:1]:
            translate = partial(catalogues.text, language.code)
            self._said.append(
                {"heading": heading(translate), "text": text(translate), "mirrored": language.mirrored}
            )

    said = Property(list, lambda self: self._said, constant=True)
    millimetresPerPixel = Property(float, lambda self: self._millimetres_per_pixel, constant=True)


def open_away(model: AwayModel, resources: Path, size: QSize | None = None) -> QuickWindow:
    """The window on ``model``, not yet shown. Raises WindowFailed."""
    qml = resources / "qml"
    return QuickWindow(qml, qml / "Kiosk" / "Lobby" / "Away.qml", {"away": model}, size)
