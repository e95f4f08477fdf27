"""A form on the real lobby screen for who wrote it: a record of its own that is thrown away, and nobody's data."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QSize

from kiosk import app, settings
from kiosk.domain import consents
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.forms import Form
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.people import Appointment, AppointmentStatus, Contact, Coverage, Patient
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.qt import quick
from kiosk.services.clinic import ClinicService
from kiosk.services.patients import PatientService
from kiosk.settings import MachineSettings
from kiosk.store.database import Database


class Preview:
    """A lobby that shows one form at once."""

    def __init__(
        self, database: Database, machine: MachineSettings, form: Form, language: str, size: QSize
    ) -> None:
        now = app.system_clock()
        # A form without an address of its own gets one here: answers are kept by it.
        self.form = form if form.url else replace(form, url="urn:kiosk:preview")
        asked = {self.form.url: self.form}
        to_sign = tuple(consents.documents(asked))
        clinic = ClinicSettings(
            name="Preview",
            questionnaires=() if to_sign else (self.form.url,),
            consents=to_sign,
            idle_seconds=3600,
            done_seconds=3600,
        )
        ClinicService(database).save(clinic)
        patient = Patient("preview", "0", "Preview", "", now.date(), "", language, Contact("555 0100"), now)
        booking = Appointment("preview", "preview", now, 20, AppointmentStatus.BOOKED, "", "", "", "", "")
        PatientService(database).save(
            [patient], [booking], {"preview": Coverage("preview", "Preview", "0", confirmed_at=now)}
        )
        self.lobby = app.make_lobby(database, machine, size=size, forms=asked)
        self.lobby.model.setLanguage(language)
        self.lobby.model.begin_for(IdentityClaim("Preview", now.date(), Factor.PHONE, "0100"))


def show_form(form: Form, language: str, size: tuple[int, int], pictures: Path | None) -> int:
    """Open the form in a window until it is closed, or write its pages as pictures; how many those are."""
    if pictures:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = quick.application()
    with tempfile.TemporaryDirectory(prefix="kiosk-preview-", ignore_cleanup_errors=True) as folder:
        url = f"sqlite:///{Path(folder) / 'preview.db'}"
        database = app.open_database(url)
        machine = replace(settings.load(), database_url=url, kiosk_name="preview")
        preview = Preview(database, machine, form, language, QSize(*size))
        lobby = preview.lobby
        lobby.window.show(fullscreen=False)
        pages = 0
        if pictures is None:
            application.exec()
        else:
            from kiosk.cli.player import Player

            player = Player(lobby.window)
            player.wait(lambda: lobby.model.property("screen") in ("form", "consent", "done"), "the form")
            more = lobby.model.property("screen") != "done"
            while more:
                pages += 1
                player.picture(pictures / f"{pages:03d}.png")
                asked = lobby.model.property("screen") == "form"
                more = asked and lobby.model.patient.of(QuestionnaireModel).turn()
        lobby.close()
        database.close()
    return pages
