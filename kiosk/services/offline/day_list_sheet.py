"""One patient on the day list: what is sealed of them, and the rows that it comes to."""

from __future__ import annotations

import hashlib
import json
from dataclasses import dataclass
from datetime import date
from typing import Any, NamedTuple

from kiosk.domain.identity import Factor
from kiosk.store import sealing


class Answers(NamedTuple):
    """One way to be found, beside the birth date."""

    name_key: str
    factor: Factor
    factor_key: str


@dataclass(frozen=True)
class PatientSheet:
    """All that is to be sealed of one patient.

    Attributes:
        answers: those that are this patient's alone.
        shared: those that are another's as well, and for whose mark this patient stands.
    """

    patient_id: str
    birth_date: date
    content: bytes
    answers: tuple[Answers, ...]
    shared: tuple[Answers, ...]

    @property
    def fingerprint(self) -> str:
        """Another one whenever anything of it has changed."""
        said = [sealing.FORMAT, self.birth_date.isoformat(), self.content.decode(), self.answers, self.shared]
        return hashlib.sha256(json.dumps(said, ensure_ascii=False).encode()).hexdigest()

    @property
    def entries(self) -> int:
        """How many rows it comes to."""
        return bool(self.answers) + len(self.answers) + len(self.shared)


@dataclass(frozen=True)
class Held:
    """What the list has of one patient."""

    fingerprints: frozenset[str] = frozenset()
    entries: int = 0

    def is_of(self, sheet: PatientSheet) -> bool:
        """The list has it all already."""
        return self.entries == sheet.entries and self.fingerprints <= {sheet.fingerprint}


def rows_of(sheet: PatientSheet, day: date, salt: str) -> list[dict[str, Any]]:
    """One patient's rows of the list; this is the slow part."""

    def sealed(way: Answers, plain: bytes) -> tuple[str, str]:
        tag, key = sealing.stretch(way.name_key, sheet.birth_date, way.factor, way.factor_key, salt)
        return tag, sealing.seal(key, tag, day, plain)

    entries = [sealed(way, sealing.nobody()) for way in sheet.shared]
    if sheet.answers:
        content = sealing.seal_content(day, sheet.content)
        entries.append((content.tag, content.sealed))
        entries += [sealed(way, content.pointer) for way in sheet.answers]
    common = {"day": day, "patient_id": sheet.patient_id, "fingerprint": sheet.fingerprint}
    return [common | {"tag": tag, "sealed": sealed_text} for tag, sealed_text in entries]
