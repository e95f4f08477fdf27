"""Calling somebody back: what is done with a promise, by one person of whom everybody else knows."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from kiosk.domain.telephone.calls import CallBack, PhoneWay
from kiosk.domain.telephone.lifecycle import CallBackState
from kiosk.staff.telephone import ABOUT_PHONE, Telephone, whom

translate = QCoreApplication.translate


class CallingBack:
    """The acts with a call-back, in a window's telephone."""

    def __init__(self, telephone: Telephone) -> None:
        self._telephone = telephone

    def take(self, item: CallBack) -> None:
        """Whoever works here calls; one that somebody else has is taken over from them."""
        if item.state is CallBackState.OPEN:
            self._telephone.do(
                lambda services, who: services.call_backs.take(item.id, who),
                whom(item),
                translate("Staff", "You call {who} back: nobody else does."),
                translate("Staff", "Somebody else calls {who} back."),
            )
            return
        self._telephone.do(
            lambda services, who: services.call_backs.take_over(item.id, item.version, who),
            whom(item),
            translate("Staff", "You call {who} back now, instead of {other}.").replace("{other}", item.owner),
            translate("Staff", "Somebody else was quicker with {who}."),
        )

    def give_back(self, item: CallBack) -> None:
        """Whoever works here does not call after all."""
        self._telephone.do(
            lambda services, who: services.call_backs.give_back(item.id, who),
            whom(item),
            translate("Staff", "{who} is to be called back by whoever takes it."),
            translate("Staff", "Nobody has taken {who}."),
        )

    def tried(self, item: CallBack) -> None:
        """Nobody answered."""
        self._telephone.do(
            lambda services, who: services.call_backs.tried(item.id, who),
            whom(item),
            translate("Staff", "{who} did not answer: the call-back is open again."),
            translate("Staff", "Take the call-back of {who} first."),
        )

    def call_out(self, item: CallBack) -> None:
        """Dial, of a call-back that nobody else has: first it is taken, so that nobody else dials as well."""
        number = item.said.number.number
        if self._telephone.is_mine(item):
            self._telephone.dial(number, whom(item))
            return

        def told(way: PhoneWay | None) -> None:
            if way is None:
                text = translate("Staff", "Somebody else calls {who} back.")
                self._telephone.model.said.emit(text.format(who=whom(item)))
                return
            self._telephone.model.telephoned(way, whom(item))
            self._telephone.dial(number, whom(item))

        self._telephone.model.act(
            lambda services, who: services.call_backs.take(item.id, who),
            ABOUT_PHONE,
            told,
            translate("Staff", "call {who}").format(who=whom(item)),
        )
