"""Answers that a person has to hear of at once: what one is, and those of the forms that come with the program.

They are settings, which a window reads before it shows anything: how one is judged and written down is in `flagging`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

_FIELDS = ("name", "form", "expression")


@dataclass(frozen=True)
class RedFlag:
    """One kind of answer that nobody may overlook.

    Attributes:
        name: what staff read; of no other flag of the clinic.
        form: the url of the questionnaire.
        expression: FHIRPath over its response.
    """

    name: str
    form: str
    expression: str

    def __str__(self) -> str:
        return self.name


def _chosen(link_id: str, *codes: str) -> str:
    """An expression that is true where one of the codes was chosen in a question."""
    among = " or ".join(f"code = '{code}'" for code in codes)
    return f"descendants().where(linkId = '{link_id}').answer.value.where({among}).exists()"


# Of the forms that come with the program. Any answer but "not at all" to the ninth question of PHQ-9 counts.
USUAL = (
    RedFlag(
        "Thoughts of self-harm",
        "urn:kiosk:questionnaire:phq-9",
        _chosen("phq9-9", "LA6569-3", "LA6570-1", "LA6571-9"),
    ),
    RedFlag("Chest pain", "urn:kiosk:questionnaire:review-of-systems", _chosen("ros-chest", "chest-pain")),
    RedFlag("Trouble breathing", "urn:kiosk:questionnaire:review-of-systems", _chosen("ros-chest", "breath")),
    RedFlag("Pain in the chest", "urn:kiosk:questionnaire:pain-map", _chosen("pain-where", "chest")),
    RedFlag(
        "Bleeding in pregnancy",
        "urn:kiosk:questionnaire:pregnancy",
        _chosen("pregnancy-problems", "bleeding"),
    ),
    RedFlag(
        "Waters broken, or the baby moves less",
        "urn:kiosk:questionnaire:pregnancy",
        _chosen("pregnancy-problems", "water", "movement"),
    ),
)


def stored_flags(raw: Any) -> Any:
    """Flags as the settings have them, of what is stored; what is none is given back as it is."""
    try:
        return tuple(RedFlag(**entry) if isinstance(entry, Mapping) else entry for entry in raw)
    except TypeError:
        return raw


def are_flags(value: object) -> bool:
    """Whether it is a tuple of flags, each of texts."""
    return isinstance(value, tuple) and all(
        isinstance(flag, RedFlag) and all(isinstance(getattr(flag, name), str) for name in _FIELDS)
        for flag in value
    )
