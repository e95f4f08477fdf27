"""The patient's appointments of today, or just over midnight, as the lobby shows them."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import Property, QCoreApplication, QObject, Signal, Slot

from kiosk.domain.people import Appointment, Patient
from kiosk.lobby.parts import Surroundings

translate = QCoreApplication.translate


class AppointmentsModel(QObject):
    """Everything the patient can check in for now, together."""

    changed = Signal()
    accepted = Signal()
    disputed = Signal()

    def __init__(self, around: Surroundings, parent: QObject) -> None:
        super().__init__(parent)
        self._around = around
        self._patient: Patient | None = None
        self._appointments: tuple[Appointment, ...] = ()
        self._elsewhere: tuple[Appointment, ...] = ()

    def show(
        self,
        patient: Patient,
        appointments: tuple[Appointment, ...],
        elsewhere: tuple[Appointment, ...] = (),
    ) -> None:
        """``elsewhere`` are today's at other sites, which are only told of."""
        self._patient, self._appointments, self._elsewhere = patient, appointments, elsewhere
        self.changed.emit()

    @property
    def patient(self) -> Patient | None:
        return self._patient

    @property
    def booked(self) -> tuple[Appointment, ...]:
        """Those on the screen."""
        return self._appointments

    @property
    def ids(self) -> tuple[str, ...]:
        return tuple(item.id for item in self._appointments)

    @Property(str, notify=changed)
    def heading(self) -> str:
        name = self._patient.first_name if self._patient else ""
        several = len(self._appointments) > 1
        # Around midnight one checks in for what is of another day.
        match self._days:
            case [0] | []:
                said = (
                    translate("Lobby", "Hello, {name}. These are your appointments today.")
                    if several
                    else translate("Lobby", "Hello, {name}. This is your appointment today.")
                )
            case [1]:
                said = (
                    translate("Lobby", "Hello, {name}. These are your appointments tomorrow.")
                    if several
                    else translate("Lobby", "Hello, {name}. This is your appointment tomorrow.")
                )
            case _:
                said = (
                    translate("Lobby", "Hello, {name}. These are your appointments.")
                    if several
                    else translate("Lobby", "Hello, {name}. This is your appointment.")
                )
        return said.format(name=name)

    @property
    def _days(self) -> list[int]:
        """How many days from today those on the screen are, each once."""
        settings = self._around.content.settings
        today = settings.today(self._around.clock())
        return sorted({(settings.local(item.start).date() - today).days for item in self._appointments})

    @Property(str, notify=changed)
    def subtitle(self) -> str:
        said = []
        if len(self._appointments) > 1:
            said.append(translate("Lobby", "You check in once for all of them."))
        for booking in self._elsewhere:
            site, _ = self._around.where.site(booking)
            said.append(
                translate(
                    "Lobby", "Another one is at {time} in another place: {place}. Check in there."
                ).format(time=self._around.time(booking.start), place=site)
            )
        return self._around.translation.language.together(said)

    @Property(str, notify=changed)
    def lateText(self) -> str:
        """What is late of these, as staff have announced it."""
        return self._around.late(self._appointments)

    @Property(list, notify=changed)
    def rows(self) -> list[dict[str, Any]]:
        return [
            {
                "time": self._around.time(item.start),
                "practitioner": item.practitioner,
                "place": self._around.place(item),
                "description": self._around.where.what(item),
            }
            for item in self._appointments
        ]

    @Slot()
    def submit(self) -> None:
        self.accepted.emit()

    @Slot()
    def notMine(self) -> None:
        self.disputed.emit()
