"""How units are written for people, where a form gives nothing but their code of UCUM, which machines read."""

from __future__ import annotations

from kiosk.domain.fhir.values import Coding

# UCUM 2.1, the column "print"; of those that a patient can be asked for.
_SIGNS = {
    "[lb_av]": "lb", "[oz_av]": "oz", "[stone_av]": "st", "[in_i]": "in", "[ft_i]": "ft", "[yd_i]": "yd",
    "[mi_i]": "mi", "Cel": "°C", "[degF]": "°F", "mm[Hg]": "mmHg", "cm[H2O]": "cmH₂O", "[IU]": "IU", "[iU]": "IU",
    "[cup_us]": "cup", "[tbs_us]": "tbsp", "[tsp_us]": "tsp", "[foz_us]": "fl oz", "[pt_us]": "pt", "[qt_us]": "qt",
    "[gal_us]": "gal", "ug": "µg", "uL": "µL",
}  # fmt: skip


def shown(unit: Coding) -> str:
    """What patients and staff read: the form's own word for the unit, or else its sign, also within a quotient.

    >>> shown(Coding("[lb_av]", display="pounds")), shown(Coding("[lb_av]", display="[lb_av]")), shown(Coding("mg/dL"))
    ('pounds', 'lb', 'mg/dL')
    """
    if unit.display and unit.display != unit.code:
        return unit.display
    return "/".join(_SIGNS.get(part, part) for part in unit.code.split("/"))
