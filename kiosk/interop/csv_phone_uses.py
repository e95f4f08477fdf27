"""What a phone is used for, by the heading of its column: a mobile one gets texts, and one at home does not."""

from __future__ import annotations

import re
from functools import lru_cache

from kiosk.interop.csv_columns import folded

# FHIR's words for it. Of one heading that has words of two, nobody knows which is meant.
_USES = {
    "mobile": """
        mobile mob mobil cell cellular cellphone mobilephone mobilenumber handy mobiltelefon mobilnummer
        mobiltelefonnummer celular movil telefonomovil telefonocelular telefonecelular telmobile telportable
        telephoneportable telephonemobile portable cellph mobileph whatsapp smartphone komorka komorkowy
        telefonkomorkowy mobiel mobielnummer cellulare telefonocellulare matkapuhelin mobilnitelefon mobilszám
        ceptelefonu cep ceptel gsmno gsm мобильный мобильныйтелефон 携帯 携帯電話 携帯番号 휴대폰 휴대전화 핸드폰
        手机 手机号 手機 الجوال رقمالجوال جوال
        נייד טלפוןנייד κινητό diđộng sđtdiđộng sms เบอร์มือถือ มือถือ nohp hp मोबाइल selilè
        """,
    "home": """
        home homephone phonehome homeph hometel festnetz telefonprivat privat private fijo telfijo telefonofijo
        telefonodomicilio particular casa residencial residencia telefonefixo telfixe fixe fixo domicile domicilio
        landline evtel evtelefonu domowy домашний 自宅 自宅電話 집전화 宅电 住宅电话 בבית
        """,
    "work": """
        work workphone business office arbeit dienstlich beruflich geschäftlich büro trabajo oficina trabalho comercial
        travail bureau lavoro ufficio telefonotrabajo telefonedotrabalho teltravail worktel işyeri рабочий 勤務先 직장
        직장전화
        """,
}
_BY_WORD = {folded(word): use for use, words in _USES.items() for word in words.split()}
_WORDS = re.compile(r"[^\W_]+")


@lru_cache(maxsize=256)
def use_of(heading: str) -> str:
    """FHIR's word for what phones under a heading are used for; empty where it does not say.

    >>> use_of("Cell Phone"), use_of("Tel. privat"), use_of("휴대폰"), use_of("Phone")
    ('mobile', 'home', 'mobile', '')
    """
    apart = re.sub(r"(?<=[a-z])(?=[A-Z0-9])", " ", heading)
    words = [folded(heading), *map(folded, _WORDS.findall(apart))]
    found = {_BY_WORD[word] for word in words if word in _BY_WORD}
    return found.pop() if len(found) == 1 else ""
