"""What there is to choose from for the clinic's settings."""

from __future__ import annotations

from kiosk.app.content import form_service
from kiosk.app.record import Clock
from kiosk.domain import consents
from kiosk.domain.clinic_options import Known
from kiosk.qt.countries import countries
from kiosk.qt.languages import SHIPPED
from kiosk.qt.translation import tongues
from kiosk.services.record.clinic import ClinicService
from kiosk.services.record.forms import FormService
from kiosk.store.database import Database


def known_to(record: Database, clock: Clock, forms_of: FormService | None = None) -> Known:
    """Languages and countries of this program, forms, agreements and places of this record.

    ``forms_of`` knows the forms that come with the program already: to read them takes most of the time.
    """
    current = (forms_of or form_service(record, clock)).current()
    forms = current.forms if current else {}
    return Known(
        languages=[language.code for language in SHIPPED],
        # What is only to be signed is asked as a consent; as a questionnaire nobody would sign it.
        questionnaires=sorted(url for url in forms if consents.document(forms, url) is None),
        consents=sorted(consents.documents(forms)),
        countries=countries(),
        places=ClinicService(record).places(),
        tongues=tongues(),
    )
