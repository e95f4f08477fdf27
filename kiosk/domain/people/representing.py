"""Which of those who have to do with a patient may come for them: by the words that sources have for what they are."""

from __future__ import annotations

from kiosk.domain.names import fold

# Words, as they are folded, and codes of HL7's RoleCode and of its table 0131. Somebody to call is nobody who may sign.
_REPRESENTS = frozenset(map(fold, (
    "mother", "mth", "mom", "mum", "ntmth", "stepmother", "stpmth", "adoptivemother", "adoptmth",
    "fostermother", "father", "fth", "dad", "ntfth", "stepfather", "stpfth", "adoptivefather", "adoptfth",
    "fosterfather", "parent", "prn", "ntprn", "stepparent", "stpprn", "adoptiveparent", "fosterparent",
    "prnfost", "guardian", "legalguardian", "guard", "gua", "conservator", "carer", "caregiver", "caretaker",
    "careg", "proxy", "healthcareproxy", "healthcareagent", "powerofattorney", "healthcarepowerofattorney",
    "poa", "powatt", "dpowatt", "hpowatt", "spowatt", "representative", "legalrepresentative",
    "personalrepresentative", "resprsn", "madre", "padre", "progenitor", "tutor", "tutora", "tutorlegal",
    "cuidador", "cuidadora", "representante", "representantelegal", "apoderado", "apoderada", "mutter", "vater",
    "eltern", "vormund", "betreuer", "betreuerin", "pflegemutter", "pflegevater", "bevollmächtigter",
    "bevollmächtigte", "mère", "père", "tuteur", "tutrice", "aidant", "aidante", "mãe", "pai",
)))  # fmt: skip


def represents(relationship: str) -> bool:
    """Whether somebody who is called so, in the source's words, is a parent, a guardian, a carer or a proxy."""
    return fold(relationship) in _REPRESENTS
