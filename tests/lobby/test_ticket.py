"""The last screen: the number is what matters on it, at any size of screen, whatever else is shown."""

from dataclasses import replace

import pytest
from PySide6.QtGui import QFontMetricsF
from PySide6.QtQuick import QQuickItem

from tests.lobby.conftest import Stage
from tests.thinned import few
from tests.walk.laws import place, seen_of

# Small and large portraits, and the wide ones; with usual letters and the largest.
SIZES = (
    (360, 640),
    (432, 768),
    (540, 960),
    (768, 1024),
    (1080, 1920),
    (1024, 600),
    (1024, 768),
    (1280, 1024),
    (1366, 768),
)
# Where there is least room, and the commonest of each kind.
FEW = ((360, 640), (1080, 1920), (1024, 600))
TICKETS = ("A 01", "BC 117", "WW 999")


def found(stage: Stage, name: str) -> QQuickItem:
    item = stage.play.find(name)
    assert item is not None, name
    return item


@pytest.mark.parametrize(
    "sizes",
    [
        pytest.param(FEW, id="few", marks=pytest.mark.thinned),
        pytest.param(SIZES, id="all", marks=pytest.mark.long),
    ],
)
@pytest.mark.parametrize("language", few(["en", "es"], "es"))
def test_the_number_is_whole_and_in_sight_first_and_gives_way_to_nothing(
    stage: Stage, language: str, sizes: tuple[tuple[int, int], ...]
) -> None:
    stage.to_done()
    stage.model.setLanguage(language)
    receipt = stage.model.patient.receipt
    stage.play.wait(lambda: receipt.is_delivered, "the delivery")
    shown = receipt._receipt
    assert shown is not None
    tickets = [replace(shown, ticket=ticket) for ticket in TICKETS]
    for scale in (1.0, 2.0):
        stage.model.setTextScale(scale)
        for size in sizes:
            stage.lobby.window.window.resize(*size)
            for changed in tickets:
                receipt.show(changed, receipt.code_of(changed))
                stage.play.settle()
                ticket = changed.ticket
                said = f"{ticket} at {size}, {scale:.0%}"
                number = found(stage, "ticket")
                wanted = QFontMetricsF(number.property("font")).horizontalAdvance(ticket)
                assert number.property("contentWidth") >= 0.95 * wanted, f"{said}: set smaller"
                assert number.property("contentWidth") <= number.width() + 1, f"{said}: cut"
                whole, seen = place(number), seen_of(number)
                assert seen.height() >= number.property("contentHeight") - 1, f"{said}: not all in sight"
                assert seen.width() >= number.property("contentWidth") - 1, f"{said}: not all in sight"
                where = found(stage, "where")
                letters = QFontMetricsF(where.property("font"))
                longest = max(letters.horizontalAdvance(word) for word in where.property("text").split())
                assert where.width() >= longest, f"{said}: a word of where to go is broken"
                code = stage.play.find("qr")
                if code is not None:
                    assert not place(code).intersects(whole), f"{said}: under the code"
