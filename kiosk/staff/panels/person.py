"""What else is known of a patient: other names, numbers and addresses, and who has to do with them."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from kiosk.domain.names import fold
from kiosk.domain.people.details import Address, HumanName, Identifier, Lasting, Link, RelatedPerson, Telecom
from kiosk.qt.widgets.text import TextLabel
from kiosk.staff.panels.parts import Card
from kiosk.staff.panels.shown import ShownPatient
from kiosk.staff.plan_words import bounce_words, unreached_line

translate = QCoreApplication.translate
# Of a number that is to be told from another, and is nobody's business whole.
_LAST = 4
_SECRET = ("SS", "SB", "TAX")


def cards(shown: ShownPatient) -> Iterator[QWidget]:
    """One card, where more is known than stands on the contact card."""
    lines = [*_lines(shown)]
    if not lines:
        return
    card = Card(translate("Staff", "Also on file"))
    for line in lines:
        card.add(TextLabel(line))
    yield card


def _lines(shown: ShownPatient) -> Iterator[str]:
    details, patient = shown.details.details, shown.details.patient
    contact = patient.contact
    for name in details.names:
        if (fold(name.family), fold(name.given)) != (fold(patient.family), fold(patient.given)):
            yield _with(name_words(name), whole_name(name), name, shown)
    if shown.details.returned:
        words = translate("Staff", "Mail to {address} came back: {why}. Ask for another address.")
        yield words.format(address=contact.email, why=bounce_words(shown.details.returned))
    for text in shown.details.unreached:
        yield unreached_line(text, shown.settings)
    for telecom in details.telecoms:
        if telecom.value not in (contact.phone, contact.email):
            yield _with(telecom_words(telecom), telecom.value, telecom, shown)
    for address in details.addresses:
        if fold(address.line + address.postal_code) != fold(contact.address_line + contact.postal_code):
            yield _with(translate("Staff", "Address"), address_words(address), address, shown)
    for identifier in details.identifiers:
        if identifier.value != patient.mrn:
            yield _with(identifier_words(identifier), number_words(identifier), identifier, shown)
    yield from (related_words(person) for person in shown.details.related)
    yield from (_link(link) for link in shown.details.links)


def _with(what: str, value: str, item: Lasting, shown: ShownPatient) -> str:
    """A thing with what it is used for, where that is said or it is used no longer."""
    used = (
        _use_words().get(item.use, "") if item.is_current(shown.today) else translate("Staff", "not current")
    )
    return " · ".join(filter(None, (f"{what}: {value}", used)))


def _use_words() -> dict[str, str]:
    return {
        "home": translate("Staff", "home"),
        "work": translate("Staff", "work"),
        "mobile": translate("Staff", "mobile"),
        "temp": translate("Staff", "for a while"),
        "billing": translate("Staff", "for bills"),
    }


def name_words(name: HumanName) -> str:
    """What a name of this use is called."""
    words = {
        "maiden": translate("Staff", "Name at birth"),
        "nickname": translate("Staff", "Called"),
        "old": translate("Staff", "Name before"),
    }
    return words.get(name.use, translate("Staff", "Other name"))


def whole_name(name: HumanName) -> str:
    """Given and family name."""
    return f"{name.given} {name.family}".strip()


def telecom_words(telecom: Telecom) -> str:
    """What a way to reach somebody is called."""
    words = {
        "phone": translate("Staff", "Phone"),
        "sms": translate("Staff", "Phone"),
        "email": translate("Staff", "Email"),
        "fax": translate("Staff", "Fax"),
        "pager": translate("Staff", "Pager"),
    }
    return words.get(telecom.system, translate("Staff", "Other contact"))


def address_words(address: Address) -> str:
    """An address in one line."""
    place = " ".join(filter(None, (address.city, address.state, address.postal_code)))
    return ", ".join(filter(None, (address.line, place, address.country)))


def identifier_words(identifier: Identifier) -> str:
    """The type in words; one that has none is called by its system."""
    words = {
        "MR": translate("Staff", "Other record number"),
        "PI": translate("Staff", "Other record number"),
        "SS": translate("Staff", "Social security number"),
        "SB": translate("Staff", "Social security number"),
        "DL": translate("Staff", "Driving licence"),
        "PPN": translate("Staff", "Passport"),
        "TAX": translate("Staff", "Tax number"),
        "MB": translate("Staff", "Insurance number"),
        "MC": translate("Staff", "Insurance number"),
    }
    return words.get(identifier.type) or identifier.type or identifier.system or translate("Staff", "Number")


def number_words(identifier: Identifier) -> str:
    """The number, of a secret one its end."""
    if identifier.type in _SECRET or "ssn" in identifier.system:
        return translate("Staff", "ends in {digits}").format(digits=identifier.value[-_LAST:])
    return identifier.value


def related_words(person: RelatedPerson) -> str:
    """Who they are to the patient, and how they are reached."""
    relation = person.relationship or translate("Staff", "Related person")
    named = f"{relation[:1].upper()}{relation[1:]}: {person.name}"
    return " · ".join(filter(None, (named, person.phone, person.email)))


def _link(link: Link) -> str:
    match link.type:
        case "replaced-by":
            return translate("Staff", "This record was merged into another one of the same person")
        case "replaces":
            return translate("Staff", "Another record of the same person was merged into this one")
        case _:
            return translate("Staff", "There is another record of the same person")
