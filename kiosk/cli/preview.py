"""A form on the real lobby screen for who wrote it: a record of its own that is thrown away, and nobody's data."""

from __future__ import annotations

import os
import tempfile
from dataclasses import replace
from datetime import datetime, timedelta
from pathlib import Path

from PySide6.QtCore import QSize
from sqlalchemy.exc import SQLAlchemyError

from kiosk import app, log, settings
from kiosk.cli.demo import daytime_zone
from kiosk.cli.demo_layout import FRAME
from kiosk.cli.saying import must_be_there
from kiosk.domain import consents
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.failures import EnvironmentFailure
from kiosk.domain.forms import Form
from kiosk.domain.identity import Factor, IdentityClaim
from kiosk.domain.keepers import KeptBy
from kiosk.domain.people import Appointment, AppointmentStatus, Contact, Coverage, Patient
from kiosk.lobby.steps.questionnaire import QuestionnaireModel
from kiosk.qt import quick
from kiosk.qt.languages import SHIPPED
from kiosk.qt.panel import COMMON_PITCH
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.patients import PatientService
from kiosk.settings import MachineSettings
from kiosk.store.database import Database

KIOSK = QSize(1080, 1920)
# The age of somebody who comes alone: of a child it would be asked first who is here.
AN_ADULTS = timedelta(days=40 * 365)


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
        clinic = replace(
            in_one_day(the_clinics(), now),
            name="Preview",
            questionnaires=() if to_sign else (self.form.url,),
            consents=to_sign,
            languages=tuple(shipped.code for shipped in SHIPPED),
            idle_seconds=3600,
            done_seconds=3600,
        )
        ClinicService(database).save(clinic)
        born = (now - AN_ADULTS).date()
        patient = Patient("preview", "0", "Preview", "", born, "", language, Contact("555 0100"), now)
        booking = Appointment("preview", "preview", now, 20, AppointmentStatus.BOOKED, "", "", "", "", "")
        PatientService(database).save(
            [patient], [booking], {"preview": Coverage("preview", "Preview", "0", confirmed_at=now)}
        )
        self.lobby = app.make_lobby(database, machine, size=size, forms=asked)
        self.lobby.model.setLanguage(language)
        self.lobby.model.begin_for(IdentityClaim("Preview", born, Factor.PHONE, "0100"))


def in_one_day(clinic: ClinicSettings, now: datetime) -> ClinicSettings:
    """``clinic``; at the end of its day in a zone where it is noon, for whoever is here now is expected today."""
    local = clinic.local(now)
    ends_soon = (local + timedelta(hours=1)).date() != local.date()
    return replace(clinic, zone=daytime_zone(now)) if ends_soon else clinic


def the_clinics() -> ClinicSettings:
    """How the clinic writes times and what else it has decided, where its record can be asked; else as it comes."""
    try:
        url = settings.load().database_url
        must_be_there(url)
        record = Database(url)
        try:
            return ClinicService(record).load()
        finally:
            record.close()
    except (EnvironmentFailure, SQLAlchemyError) as error:
        log.get(__name__).info("preview_by_default", exc_type=type(error).__name__)
        return ClinicSettings()


def fitted(free: QSize) -> QSize:
    """A kiosk's window, as large as it can be in a screen's ``free`` area; it is never larger than the kiosk's."""
    share = min(1.0, free.width() / KIOSK.width(), free.height() / KIOSK.height())
    return KIOSK * share


def show_form(form: Form, language: str, size: tuple[int, int] | None, pictures: Path | None) -> int:
    """Open the form in a window until it is closed, or write its pages as pictures; how many those are.

    Without a ``size`` pictures have a kiosk's, and a window is scaled to what the screen has free.
    """
    if pictures:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = quick.application()
    with tempfile.TemporaryDirectory(prefix="kiosk-preview-", ignore_cleanup_errors=True) as folder:
        url = f"sqlite:///{Path(folder) / 'preview.db'}"
        # Nobody is in it, and it goes with the window.
        os.environ["KIOSK_KEYS"] = KeptBy.FILE
        database = app.open_database(url)
        machine = replace(settings.load(), database_url=url, kiosk_name="preview")
        inner = QSize(*size) if size else KIOSK
        if size is None and pictures is None:
            inner = fitted(application.primaryScreen().availableSize() - FRAME)
            # What is drawn is as large to the window as on the kiosk.
            machine = replace(machine, millimetres_per_pixel=COMMON_PITCH * KIOSK.height() / inner.height())
        preview = Preview(database, machine, form, language, inner)
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
