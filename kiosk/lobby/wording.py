"""What records say in one language, in the patient's: places, kinds of visits, who somebody is to whom.

The clinic's own words come first (`kiosk clinic translate`). Then what is usual is known here: codes, common words, and
places that are called by a word and a number. What nobody has translated stays as it is, as it stands on the door.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from kiosk.domain.names import fold

translate = QCoreApplication.translate

# A word and what it is called by: a number with letters, or a letter.
_NUMBERED = re.compile(r"(?P<what>[A-Za-z ]+?) (?P<which>[0-9]+[A-Za-z]?|[A-Z])")


def in_words(text: str, own: Mapping[str, str], language: str) -> str:
    """``text`` in the language in use, ``language``; ``own`` are the clinic's words for it, by what they are words for.

    What is English already is told English readers as it is; codes are told nobody.
    """
    known = own.get(text.strip())
    if known:
        return known
    if language.startswith("en") and not text.isupper():
        return text
    return _usual().get(fold(text)) or _numbered(text.strip()) or text


def _numbered(text: str) -> str:
    found = _NUMBERED.fullmatch(text)
    if found is None:
        return ""
    patterns = {
        "room": translate("Lobby", "Room {which}"),
        "examroom": translate("Lobby", "Exam room {which}"),
        "waitingarea": translate("Lobby", "Waiting area {which}"),
        "waitingroom": translate("Lobby", "Waiting room {which}"),
        "floor": translate("Lobby", "Floor {which}"),
        "building": translate("Lobby", "Building {which}"),
        "desk": translate("Lobby", "Desk {which}"),
        "door": translate("Lobby", "Door {which}"),
    }
    pattern = patterns.get(fold(found["what"]))
    return pattern.format(which=found["which"]) if pattern else ""


def _usual() -> dict[str, str]:
    """By the folded word or code. Codes are those of HL7's RoleCode and of its table 0131."""
    mother, father = translate("Lobby", "mother"), translate("Lobby", "father")
    parent, guardian = translate("Lobby", "mother or father"), translate("Lobby", "guardian")
    partner, child = translate("Lobby", "husband, wife or partner"), translate("Lobby", "son or daughter")
    sister, brother = translate("Lobby", "sister"), translate("Lobby", "brother")
    sibling, friend = translate("Lobby", "brother or sister"), translate("Lobby", "friend")
    neighbor, other = translate("Lobby", "neighbor"), translate("Lobby", "someone else")
    grandparent, relative = translate("Lobby", "grandparent"), translate("Lobby", "relative")
    follow_up, check_up = translate("Lobby", "Follow-up"), translate("Lobby", "Check-up")
    return {
        **dict.fromkeys(("mother", "mth", "mom", "mum", "ntmth"), mother),
        **dict.fromkeys(("father", "fth", "dad", "ntfth"), father),
        **dict.fromkeys(("parent", "prn"), parent),
        **dict.fromkeys(("guardian", "legalguardian", "guard", "gua"), guardian),
        **dict.fromkeys(("spouse", "sps", "partner", "dompart"), partner),
        **dict.fromkeys(("husband", "husb"), translate("Lobby", "husband")),
        "wife": translate("Lobby", "wife"),
        **dict.fromkeys(("child", "chd", "chld"), child),
        **dict.fromkeys(("son", "sonc", "nson"), translate("Lobby", "son")),
        **dict.fromkeys(("daughter", "dau", "dauc", "ndau"), translate("Lobby", "daughter")),
        **dict.fromkeys(("sister", "sis", "nsis"), sister),
        **dict.fromkeys(("brother", "bro", "nbro"), brother),
        **dict.fromkeys(("sibling", "sib"), sibling),
        **dict.fromkeys(("friend", "frnd", "fnd"), friend),
        **dict.fromkeys(("neighbor", "neighbour", "nbor"), neighbor),
        **dict.fromkeys(
            ("grandmother", "grmth", "grandfather", "grfth", "grandparent", "grprn"), grandparent
        ),
        **dict.fromkeys(("relative", "fammemb", "ext"), relative),
        **dict.fromkeys(("other", "oth", "o", "u", "unk", "unknown"), other),
        **dict.fromkeys(("c", "emergencycontact"), translate("Lobby", "emergency contact")),
        **dict.fromkeys(("followup", "followupvisit"), follow_up),
        **dict.fromkeys(("checkup", "generalcheckup"), check_up),
        **dict.fromkeys(("annualphysical", "physical", "annualexam"), translate("Lobby", "Yearly check-up")),
        **dict.fromkeys(("newpatient", "newpatientvisit", "firstvisit"), translate("Lobby", "First visit")),
        **dict.fromkeys(("vaccination", "immunization"), translate("Lobby", "Vaccination")),
        **dict.fromkeys(("labresults", "results"), translate("Lobby", "Lab results")),
        **dict.fromkeys(("bloodtest", "labwork", "lab"), translate("Lobby", "Blood test")),
        "bloodpressurecheck": translate("Lobby", "Blood pressure check"),
        "consultation": translate("Lobby", "Consultation"),
        "xray": translate("Lobby", "X-ray"),
        "laboratory": translate("Lobby", "Laboratory"),
        "familymedicine": translate("Lobby", "Family medicine"),
        **dict.fromkeys(("pediatrics", "paediatrics"), translate("Lobby", "Pediatrics")),
        "womenshealth": translate("Lobby", "Women's health"),
        "waitingroom": translate("Lobby", "Waiting room"),
        "waitingarea": translate("Lobby", "Waiting area"),
        "frontdesk": translate("Lobby", "Front desk"),
        "mainbuilding": translate("Lobby", "Main building"),
    }
