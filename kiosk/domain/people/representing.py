"""Which of those who have to do with a patient may come for them: by the words that sources have for what they are."""

from __future__ import annotations

from datetime import date

from kiosk.domain.names import fold
from kiosk.domain.people.details import RelatedPerson, within
from kiosk.domain.people.kinship import words_for

# Words, as they are folded, and codes of HL7's RoleCode and of its table 0131. Somebody to call is nobody who may sign.
# By what is said of such a person at a kiosk; empty for what is none of that, as a proxy is.
_WORDS = {
    "mother": (
        "mother", "mth", "mom", "mum", "ntmth", "stepmother", "stpmth", "adoptivemother", "adoptmth",
        "fostermother", "madre", "mutter", "pflegemutter", "mère", "mãe",
    ),
    "father": (
        "father", "fth", "dad", "ntfth", "stepfather", "stpfth", "adoptivefather", "adoptfth", "fosterfather",
        "padre", "vater", "pflegevater", "père", "pai",
    ),
    "parent": (
        "parent", "prn", "ntprn", "stepparent", "stpprn", "adoptiveparent", "fosterparent", "prnfost",
        "progenitor", "eltern",
    ),
    "guardian": (
        "guardian", "legalguardian", "guard", "gua", "conservator", "tutor", "tutora", "tutorlegal", "vormund",
        "tuteur", "tutrice",
    ),
    "carer": (
        "carer", "caregiver", "caretaker", "careg", "cuidador", "cuidadora", "betreuer", "betreuerin", "aidant",
        "aidante",
    ),
    "": (
        "proxy", "healthcareproxy", "healthcareagent", "powerofattorney", "healthcarepowerofattorney", "poa",
        "powatt", "dpowatt", "hpowatt", "spowatt", "representative", "legalrepresentative",
        "personalrepresentative", "resprsn", "representante", "representantelegal", "apoderado", "apoderada",
        "bevollmächtigter", "bevollmächtigte",
    ),
}  # fmt: skip
_REPRESENTS = {word: meant for meant in _WORDS if meant for word in words_for(meant)}
_REPRESENTS |= {fold(word): meant for meant, words in _WORDS.items() for word in words}


def represents(relationship: str) -> bool:
    """Whether somebody who is called so, in the source's words, is a parent, a guardian, a carer or a proxy."""
    return fold(relationship) in _REPRESENTS


def relation_meant(relationship: str) -> str:
    """What a source's word for somebody means, as a `Relation`; empty where it is none of these."""
    return _REPRESENTS.get(fold(relationship), "")


def may_come(person: RelatedPerson, day: date) -> bool:
    """Whether somebody on file may come for the patient on ``day``."""
    there = within(person.period_start, person.period_end, day)
    return represents(person.relationship) and person.active and there
