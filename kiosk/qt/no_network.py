"""No QML of ours asks anything of a network (S10): not for a picture, nor by a request of its own."""

from __future__ import annotations

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _Refusing(QNetworkAccessManager):
    def createRequest(
        self, op: QNetworkAccessManager.Operation, request: QNetworkRequest, data: QIODevice | None = None
    ) -> QNetworkReply:
        """Whatever was asked for, nothing is: a request of no address fails at once.

        Where the address is the picture itself, there is nothing to ask anybody.
        """
        if request.url().scheme() != "data":
            request = QNetworkRequest(QUrl())
        return super().createRequest(op, request, data)


class NoNetwork(QQmlNetworkAccessManagerFactory):
    """What an engine gets instead of a network; whoever sets it keeps it as long as the engine."""

    def __init__(self) -> None:
        super().__init__()
        # Those that were made, which nobody else keeps in Python.
        self._made: list[QNetworkAccessManager] = []

    def create(self, parent: QObject | None) -> QNetworkAccessManager:
        """One that refuses."""
        made = _Refusing(parent)
        self._made.append(made)
        return made
