"""What a message says: when, where and by which name, as the clinic chose; nothing of what for, or with whom."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from kiosk.domain.mail import MailKind


@dataclass(frozen=True)
class _Language:
    days: tuple[str, ...]
    months: tuple[str, ...]
    date: str
    hello: str
    hello_name: str
    subjects: Mapping[MailKind, str]
    says: Mapping[MailKind, str]
    when: str
    where: str
    answer: str
    end: str


_LANGUAGES = {
    "en": _Language(
        ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"),
        (
            "January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
            "November", "December",
        ),
        "{day}, {month} {number}, {year}",
        "Hello,",
        "Hello {name},",
        {
            MailKind.INVITATION: "{clinic}: {date}, {time}",
            MailKind.REMINDER: "{clinic}: see you on {date}, {time}",
            MailKind.CANCELLATION: "{clinic}: not on {date}, {time}",
        },
        {
            MailKind.INVITATION: "You have a time at {clinic}.",
            MailKind.REMINDER: "Do not forget: you have a time at {clinic}.",
            MailKind.CANCELLATION: "This time at {clinic} is cancelled. If you have a new time, it is in another mail.",
        },
        "When: {date}, {time}",
        "Where: {place}",
        "If you cannot come, please call us. You can also change it at the kiosk or the front desk.",
        "You do not want mail like this? Tell the front desk.",
    ),
    "es": _Language(
        ("lunes", "martes", "miércoles", "jueves", "viernes", "sábado", "domingo"),
        (
            "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
            "noviembre", "diciembre",
        ),
        "{day}, {number} de {month} de {year}",
        "Hola:",
        "Hola, {name}:",
        {
            MailKind.INVITATION: "{clinic}: {date}, {time}",
            MailKind.REMINDER: "{clinic}: le esperamos el {date}, {time}",
            MailKind.CANCELLATION: "{clinic}: no el {date}, {time}",
        },
        {
            MailKind.INVITATION: "Usted tiene una cita en {clinic}.",
            MailKind.REMINDER: "No lo olvide: usted tiene una cita en {clinic}.",
            MailKind.CANCELLATION: "Esta cita en {clinic} está cancelada. Si tiene una nueva, está en otro correo.",
        },
        "Cuándo: {date}, {time}",
        "Dónde: {place}",
        "Si no puede venir, llámenos. También puede cambiarla en el quiosco o en la recepción.",
        "¿No quiere correos como este? Dígalo en la recepción.",
    ),
}  # fmt: skip
# Of a language that nobody has written yet.
_ELSE = "en"


def message(
    kind: MailKind, language: str, start: datetime, clinic: str, *, first_name: str, place: str, twelve: bool
) -> tuple[str, str]:
    """The subject and the text of a message; ``start`` is by the clinic's clock, which counts to ``twelve`` or not."""
    words = _LANGUAGES.get(language.partition("-")[0].lower(), _LANGUAGES[_ELSE])
    shown = {
        "clinic": _line(clinic),
        "date": words.date.format(
            day=words.days[start.weekday()],
            month=words.months[start.month - 1],
            number=start.day,
            year=start.year,
        ),
        "time": f"{start.hour % 12 or 12}:{start:%M} {'AM' if start.hour < 12 else 'PM'}"
        if twelve
        else f"{start:%H:%M}",
        "name": _line(first_name),
        "place": _line(place),
    }
    lines = [
        words.hello_name if shown["name"] else words.hello,
        "",
        words.says[kind],
        "",
        words.when,
        *([words.where] if shown["place"] else []),
        "",
        *([words.answer, ""] if kind is not MailKind.CANCELLATION else []),
        words.end,
    ]
    return words.subjects[kind].format(**shown), "\n".join(line.format(**shown) for line in lines) + "\n"


def _line(text: str) -> str:
    """Words of the record in one line, whatever stands in them."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())
