"""A patient's money as their steps ask for it, and the terminal, which goes on when they have left."""

from __future__ import annotations

from collections.abc import Callable
from threading import Event

from kiosk.domain.money.amounts import Money
from kiosk.domain.money.charges import PatientAccount
from kiosk.domain.money.payments import PaymentState
from kiosk.lobby.asking import Asking
from kiosk.lobby.parts import LobbyServices, Paying

# No terminal waits longer for a card and for its own bank, in seconds.
LONGEST = 300.0


class AtTerminal:
    """What one patient does about money. ``session`` opens their record, ``stay`` says that they stand here."""

    def __init__(
        self,
        asking: Asking,
        services: Callable[[], LobbyServices],
        session: Callable[[], str],
        stay: Callable[[], None],
    ) -> None:
        self._asking, self._services, self._session = asking, services, session
        self._ended: Event | None = None
        self.ways = Paying(
            lambda: services().paying.takes_cards, self._read, self._pay, stay, self._receipt, self._mail
        )

    def _read(self, done: Callable[[PatientAccount], None], failed: Callable[[], None]) -> None:
        session = self._session()
        self._asking.read(lambda: self._services().paying.account(session), done, failed)

    def _pay(self, amount: Money, done: Callable[[PaymentState], None], failed: Callable[[], None]) -> None:
        session, services = self._session(), self._services()
        ended = self._ended = Event()

        def pay() -> PaymentState:
            try:
                return services.paying.pay(session, amount)
            finally:
                ended.set()

        self._asking.read_apart(pay, done, failed)

    def _receipt(self, done: Callable[[str], None]) -> None:
        session = self._session()
        self._asking.read(lambda: self._services().paying.receipt_address(session), done)

    def _mail(self, language: str, done: Callable[[], None], failed: Callable[[], None]) -> None:
        session = self._session()
        self._asking.read(
            lambda: self._services().paying.mail_receipt(session, language), lambda _: done(), failed
        )

    def shut(self, work: Callable[[], object]) -> None:
        """The patient goes: their record is shut by ``work``, once what the terminal has answered stands in it."""
        ended = self._ended
        if ended is None or ended.is_set():
            self._asking.tell(work)
            return

        def later() -> None:
            ended.wait(LONGEST)
            work()

        self._asking.tell_apart(later)
