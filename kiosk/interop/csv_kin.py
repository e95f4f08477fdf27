"""What the words of CSV files for what people are to each other become: holders of insurances, and guardians."""

from __future__ import annotations

import re
from typing import NamedTuple

from kiosk.domain.names import fold
from kiosk.domain.people import kinship
from kiosk.domain.people.representing import represents

KINDS = kinship.KINDS
# What the patient is to the holder, and the other way round; the first that says anything is read.
TO_HOLDER = "relationship_to_subscriber"
HOLDERS = (TO_HOLDER, "subscriber_relationship")
RELATIONS = (*HOLDERS, "guardian_relationship")
# X12's.
_NUMBERS = {"18": "self", "01": "spouse", "19": "child"}
_HOLDERS = {
    **dict.fromkeys(kinship.KINDS, "other"),
    **{kind: kind for kind in ("self", "spouse", "child", "parent")},
    "mother": "parent",
    "father": "parent",
}
# Of the family, or called a guardian: whom a column of guardians names is one.
_ARE_GUARDIANS = frozenset({"guardian", "grandparent", "spouse", "child", "sibling", "relative"})
# A code is no word of anybody's, and may be told of.
_CODE = re.compile(r"\d{1,3}|[A-Za-z]", re.ASCII)
_REMARK = re.compile(r"\s*[(\[（]([^()\[\]（）]*)[)\]）]\s*")
# matka: Anna Ash, Anna Ash - matka; not Anna Ash-Elm, whose dash has no blanks, nor a family of such a name, as in
# Mann, Eva.
_APART = re.compile(r"\s*[:;/]\s*|\s+[-\u2013\u2014]\s+")
_BESIDE = frozenset({"mother", "father", "parent", "grandparent", "guardian"})

# What stands in the place of a name, in the languages of those who write it there, and of whom nobody comes any more.
_NO_NAMES = """
unknown notknown nk unk dontknown dontknow notstated notgiven notprovided notrecorded notdisclosed undisclosed notlisted
unlisted nofather nomother nofatherlisted anonymous withheld self desconocido desconocida nosabe sedesconoce ignorado
ignorada noconsta noinforma unbekannt keineangabe inconnu inconnue nonrenseigné nonrenseignée desconhecido desconhecida
nãoinformado nãoconsta nãodeclarado ignoto ignota sconosciuto sconosciuta nonnoto nieznany nieznana nieznane неизвестен
неизвестна неизвестно 불명 미상 모름 不明 不詳 不详 未知 غيرمعروف مجهول khôngrõ khôngbiết अज्ञात enkoni hindialam
"""
_GONE = """
deceased dead died decd passedaway fallecido fallecida finado finada difunto difunta muerto muerta verstorben gestorben
décédé décédée falecido falecida deceduto deceduta defunto defunta zmarły zmarła nieżyje умер умерла покойный покойная
사망 고인 故人 死亡 已故 متوفى متوفي متوفاة đãmất đãquađời मृत स्वर्गीय mouri patayna namatayna yumao
"""
_OF_WHOM_NOBODY_COMES = frozenset(fold(word) for word in _GONE.split())
_NOBODY = _OF_WHOM_NOBODY_COMES.union(fold(word) for word in _NO_NAMES.split())


def is_nobody(name: str) -> bool:
    """Whether what stands in the place of a name says that nobody knows it, or that whoever had it is dead.

    >>> is_nobody("Not known"), is_nobody("verstorben"), is_nobody("Ash")
    (True, True, False)
    """
    return fold(name) in _NOBODY


def code_of(text: str) -> str:
    """A code as it stands in the file, for a report; nothing of what may be somebody's name."""
    return text if _CODE.fullmatch(text) else ""


def holder_meant(word: str) -> str:
    """What a word for a holder, or for whom the holder is somebody to, means in FHIR; empty where it is not understood.

    >>> holder_meant("Cônjuge"), holder_meant("19"), holder_meant("nephew"), holder_meant("3")
    ('spouse', 'child', 'other', '')
    """
    return _NUMBERS.get(word) or _HOLDERS.get(kinship.kin_meant(word), "")


def guardian_meant(word: str) -> str:
    """What a guardian is by a word: their word where it says who may come, else guardian or other; empty if unknown.

    >>> guardian_meant("matka"), guardian_meant("Oma"), guardian_meant("friend"), guardian_meant("7")
    ('matka', 'guardian', 'other', '')
    """
    if represents(word):
        return word
    kind = kinship.kin_meant(word)
    if kind in _ARE_GUARDIANS:
        return "guardian"
    # With what stood beside it: "1 - Mother".
    return kind if represents(kind) or not kind else "other"


class NamedKin(NamedTuple):
    """Somebody's name without a word beside it for what they are; ``left_out`` where that was another remark."""

    name: str
    word: str = ""
    left_out: bool = False


def named(text: str) -> NamedKin:
    """The name in a cell of guardians, and what stands beside it in brackets or behind a sign.

    A number, or a word for what somebody is, is nobody's name.

    >>> named("Ash Anna (matka)"), named("Mutter: Anna Ash"), named("matka")
    (NamedKin(name='Ash Anna', word='matka', left_out=False), NamedKin(name='Anna Ash', word='Mutter', left_out=False), NamedKin(name='', word='matka', left_out=False))
    """  # noqa: E501
    remarks = [found.strip() for found in _REMARK.findall(text)]
    name = " ".join(_REMARK.sub(" ", text).split())
    aside = [*remarks, *_APART.split(name)]
    if is_nobody(name) or any(fold(one) in _OF_WHOM_NOBODY_COMES for one in aside):
        # Somebody who is dead is told of as a remark that is left out.
        return NamedKin("", left_out=not is_nobody(name))
    word = next((remark for remark in remarks if kinship.kin_meant(remark) not in ("", "self")), "")
    parts = _APART.split(name)
    if len(parts) == 2 and not word:
        one, other = parts
        if kinship.kin_meant(other) in _BESIDE:
            name, word = one, other
        elif kinship.kin_meant(one) in _BESIDE:
            name, word = other, one
    # What begins with a small letter is no name that somebody is called by as well.
    word = word or next((remark for remark in remarks if remark[:1].islower()), "")
    if kinship.kin_meant(name) in _BESIDE:
        return NamedKin("", word or name)
    left_out = any(remark != word for remark in remarks if fold(remark))
    return NamedKin(name if any(map(str.isalpha, name)) else "", word, left_out)
