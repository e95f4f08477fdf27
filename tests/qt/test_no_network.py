"""S10: whatever a page says, no QML of ours reaches a network."""

from __future__ import annotations

import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest
from PySide6.QtCore import QBuffer, QEventLoop, QObject, QTimer
from PySide6.QtGui import QColor, QImage
from PySide6.QtQml import QQmlEngine
from pytestqt.qtbot import QtBot

from kiosk.qt.quick import QuickWindow

PAGE = """
import QtQuick

Window {{
    id: root

    required property var told
    property int pictures: 0
    property int answers: -1

    Image {{
        source: "{address}picture.png"
        onStatusChanged: if (status === Image.Error || status === Image.Ready) root.pictures++
    }}
    Component.onCompleted: {{
        const asked = new XMLHttpRequest();
        asked.onreadystatechange = () => {{
            if (asked.readyState === XMLHttpRequest.DONE)
                root.answers = asked.status;
        }};
        asked.open("GET", "{address}secret");
        asked.send();
    }}
}}
"""

PICTURE = """
import QtQuick

Window {{
    property bool shown: picture.status === Image.Ready

    Image {{
        id: picture
        source: "{address}"
    }}
}}
"""


class Web:
    """A web server of this computer, and what was asked of it."""

    def __init__(self) -> None:
        self.asked: list[str] = []
        asked = self.asked

        class Answers(BaseHTTPRequestHandler):
            def do_GET(self) -> None:
                asked.append(self.path)
                self.send_response(200)
                self.end_headers()

            def log_message(self, format: str, *args: object) -> None:
                pass

        self.server = HTTPServer(("127.0.0.1", 0), Answers)
        self.address = f"http://127.0.0.1:{self.server.server_port}/"
        self._thread = threading.Thread(target=self.server.serve_forever)
        self._thread.start()

    def close(self) -> None:
        self.server.shutdown()
        self._thread.join()
        self.server.server_close()


@pytest.fixture
def web() -> Iterator[Web]:
    made = Web()
    yield made
    made.close()


@pytest.mark.qt_log_ignore(".*(picture.png|Error transferring|Protocol).*", extend=True)
@pytest.mark.parametrize("refused", [True, False])
def test_s10_a_page_gets_no_picture_and_no_answer_from_a_network(
    qtbot: QtBot, tmp_path: Path, web: Web, monkeypatch: pytest.MonkeyPatch, refused: bool
) -> None:
    """With Qt's own access it would: the test sees what it looks for."""
    if not refused:
        monkeypatch.setattr(QQmlEngine, "setNetworkAccessManagerFactory", lambda *_: None)
        monkeypatch.setattr(
            "kiosk.qt.quick.QQmlApplicationEngine.setNetworkAccessManagerFactory", lambda *_: None
        )
    file = tmp_path / "Page.qml"
    file.write_text(PAGE.format(address=web.address), encoding="utf-8")
    window = QuickWindow(tmp_path, file, {"told": QObject()})
    root = window.window

    def over() -> bool:
        return int(root.property("pictures")) > 0 and int(root.property("answers")) >= 0

    qtbot.waitUntil(over, timeout=10_000)
    loop = QEventLoop()
    QTimer.singleShot(50, loop.quit)
    loop.exec()
    assert (root.property("answers") == 200) is not refused
    assert bool(web.asked) is not refused
    window.close()


def test_a_picture_that_is_its_own_address_is_shown(qtbot: QtBot, tmp_path: Path) -> None:
    """So a photo that was just taken is."""
    picture = QImage(4, 3, QImage.Format.Format_RGB32)
    picture.fill(QColor("steelblue"))
    written = QBuffer()
    written.open(QBuffer.OpenModeFlag.WriteOnly)
    assert picture.save(written, "PNG")  # type: ignore[call-overload]
    data = bytes(written.data().toBase64().data()).decode()
    file = tmp_path / "Page.qml"
    file.write_text(PICTURE.format(address=f"data:image/png;base64,{data}"), encoding="utf-8")
    window = QuickWindow(tmp_path, file, {})
    qtbot.waitUntil(lambda: bool(window.window.property("shown")), timeout=10_000)
    window.close()
