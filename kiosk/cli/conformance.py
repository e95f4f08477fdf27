"""This program's decisions about forms beside those of other renderers: how many are the same, and each that is not."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime
from decimal import Decimal
from pathlib import Path
from typing import Any

from kiosk import app
from kiosk.clock import system_clock as clock
from kiosk.domain.forms import Form, FormRefused, load
from kiosk.domain.forms.context import Context
from kiosk.domain.forms.evaluating import evaluate_response
from kiosk.services.record.form_files import read_json

# Two numbers that differ by less than this share are the same calculation.
CLOSE = Decimal("1e-6")


def bare(value: Any) -> Any:
    """A value without what renderers write differently: a coding is its code, an amount its number."""
    if isinstance(value, Mapping):
        return value.get("code") or value.get("display") or value.get("value")
    return value


def alike(found: list[Any] | None, wanted: list[Any]) -> bool:
    """Whether calculated values are the same, numbers to a millionth."""
    if found is None or len(found) != len(wanted):
        return False
    for one, other in zip(map(bare, found), map(bare, wanted), strict=True):
        numbers = [
            Decimal(str(v)) for v in (one, other) if isinstance(v, int | float) and not isinstance(v, bool)
        ]
        if len(numbers) == 2:
            if abs(numbers[0] - numbers[1]) > CLOSE * max(Decimal(1), abs(numbers[1])):
                return False
        elif one != other:
            return False
    return True


def is_case(raw: Any) -> bool:
    """Whether something can be judged as a case."""
    if not isinstance(raw, Mapping) or not isinstance(raw.get("response"), Mapping):
        return False
    calculated = raw.get("calculated") or {}
    return (
        isinstance(raw.get("questionnaire"), str)
        and isinstance(raw.get("enabled") or {}, Mapping)
        and isinstance(calculated, Mapping)
        and all(isinstance(values, list) for values in calculated.values())
    )


class Tally:
    """What comes out right, and each miss."""

    def __init__(self) -> None:
        self.right = {"enable": 0, "calculated": 0}
        self.total = {"enable": 0, "calculated": 0}
        self.misses: list[dict[str, Any]] = []

    def count(self, case: Mapping[str, Any], form: Form | str, now: datetime) -> None:
        """Judge one case; ``form`` is why there is none, where there is none."""
        found = evaluate_response(form, case["response"], Context(now)) if isinstance(form, Form) else None
        for link, on in (case.get("enabled") or {}).items():
            got = found.enabled.get(link) if found else None
            self._judge(case, form, "enable", link, (on, got), got == on)
        for link, values in (case.get("calculated") or {}).items():
            result = found.calculated.get(link) if found else None
            self._judge(case, form, "calculated", link, (values, result), alike(result, values))

    def _judge(
        self,
        case: Mapping[str, Any],
        form: Form | str,
        kind: str,
        link: str,
        values: tuple[Any, Any],
        is_right: bool,
    ) -> None:
        self.total[kind] += 1
        self.right[kind] += is_right
        if not is_right:
            miss = {"case": case.get("id"), "file": case.get("questionnaire"), "linkId": link, "kind": kind}
            miss |= {"wanted": values[0], "got": values[1]}
            self.misses.append(miss | ({"reason": form} if isinstance(form, str) else {}))


def conform(cases: list[Mapping[str, Any]], root: Path) -> dict[str, Any]:
    """How many decisions and calculations of ``cases`` come out right, and each that does not."""
    tally = Tally()
    forms: dict[str, Form | str] = {}
    sets = app.load_value_sets()
    for case in cases:
        name = str(case.get("questionnaire"))
        if name not in forms:
            try:
                forms[name] = load(read_json(root / name), sets).form
            except (FormRefused, ValueError) as error:
                forms[name] = f"refused: {error}"
        tally.count(case, forms[name], clock())
    return {
        "cases": len(cases),
        "enable": {"right": tally.right["enable"], "of": tally.total["enable"]},
        "calculated": {"right": tally.right["calculated"], "of": tally.total["calculated"]},
        "misses": tally.misses,
    }
