"""The board speaks to everyone at once: its few words stand in each of the clinic's languages."""

from __future__ import annotations

from collections.abc import Sequence

NOW_CALLING = {"en": "Now calling", "es": "Ahora llamamos"}
JUST_CALLED = {"en": "Just called", "es": "Llamados antes"}
NOBODY = {"en": "Please wait for your number", "es": "Por favor, espere su número"}
NO_ROOM = {"en": "Please come to the front desk", "es": "Por favor, acuda a la recepción"}
DESK = {"en": "Front desk", "es": "Recepción"}
AGO = {"en": "Called {minutes} min ago", "es": "Llamado hace {minutes} min"}
LOST = {
    "en": "No connection since {time}. Please ask at the front desk.",
    "es": "Sin conexión desde las {time}. Por favor, pregunte en la recepción.",
}


def lines(words: dict[str, str], languages: Sequence[str], **values: object) -> list[str]:
    """``words`` in each of ``languages`` that there are; in the first language of all where there is none."""
    known = [code for code in languages if code in words] or [next(iter(words))]
    return [words[code].format(**values) for code in known]
