"""The words that stand in the cells of CSV files for a sex, a status and a death, in many languages."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from datetime import date

from kiosk.interop.csv_columns import folded
from kiosk.interop.date_orders import numbers_of, read_date

_SEXES = {
    "male": "m male man boy masc masculine hombre varon masculino mann mannlich maennlich homme masculin garcon nam "
    "maschio maschile uomo erkek bay mezczyzna muz muzsky muski moski ferfi mies mand manlig mannelijk barbat "
    "masculini laki lakilaki муж мужской мужчина м чол чоловіча чоловік αρρεν ανδρας αρσενικο α 男 男性 남 남자 남성 "
    "ذكر זכר ז ชาย",
    "female": "f w female woman girl fem feminine mujer hembra femenino femenina frau weiblich femme feminin feminine"
    " fille nu femmina femminile donna kadin kadın k bayan kobieta zena zensky zenska nainen kvinna kvinde kvinne"
    " kvinnlig vrouw vrouwelijk femeie perempuan жен женский женщина ж жін жіноча жінка θηλυ γυναικα θηλυκο θ 女 女性"
    " 여 여자 여성 أنثى انثى נקבה נ หญิง",
    "other": "o x d other otro otra divers autre nonbinary nobinario nichtbinar intersex intersexual khac",
    "": "u unk unknown desconocido desconocida unbekannt inconnu inconnue khongro na none notreported 9",
}
SEXES = {folded(word): sex for sex, words in _SEXES.items() for word in words.split()}
# What letters stand for beside others of the same column and not beside a third: *M* and *N* of Finland, *M* and *Z* of
# Czechia, *E* and *K* of Turkey, *L* and *P* of Indonesia.
_BESIDE = (("m", ("n", "z"), ("f", "w", "k")), ("e", ("k",), ("g", "m")), ("l", ("p",), ("m", "f")))
# *F* and *N*: férfi is a man.
_OF_HUNGARY = (("f", ("n", "no"), ("m",)), ("ferfi", ("no",), ()))
# And those that only a country tells, where a letter stands for the one here and for the other there.
_BY_COUNTRY = {
    **{country: {"v": "female"} for country in ("NL", "BE", "SR", "AW", "CW", "ZA")},
    "LT": {"v": "male", "m": "female"},
    "LV": {"v": "male", "s": "female"},
}
_STATUSES = {
    "booked": "booked scheduled schedule sched confirmed conf confd cnf unconfirmed "
    "notconfirmed active open reserved new planned future "
    "reminded remindersent leftmessage preregistered programada programado confirmada confirmado citada "
    "citado agendada agendado reservada reservado activa activo planificada vigente gebucht bestatigt "
    "geplant offen fest vereinbart confirme prevu reserve planifie aconfirmer agendado marcado marcada confirmado "
    "confirmada confermato prenotato gepland bevestigd",
    "arrived": "arrived here present inwaitingroom waiting waitingroom llegada llegado hallegado presente ensala "
    "enespera eingetroffen anwesend wartend imwartezimmer arrive arrivee ensalledattente presente aguardando chegou",
    "checked-in": "checkedin checkin registered inroom roomed inprogress inconsultation withprovider withdoctor "
    "started admitida admitido registrada registrado enconsulta encurso",
    "fulfilled": "fulfilled completed complete done seen attended finished checkedout checkout closed departed kept "
    "billed realizada realizado atendida atendido finalizada finalizado completada completado erledigt "
    "abgeschlossen behandelt effectue termine honore vu realizado atendido concluido finalizado",
    "cancelled": "cancelled canceled cancel cancelledbypatient canceledbypatient deleted removed withdrawn voided void "
    "cxl cxld canc cncl cx rescheduled resched resch rs moved bumped "
    "declined rejected cancelada cancelado anulada anulado eliminada "
    "eliminado borrada reprogramada reprogramado abgesagt storniert geloscht annule annulee deplace "
    "abgesetzt verschoben desmarcado desmarcada remarcado cancelado annullato geannuleerd",
    "noshow": "noshow noshowed nshow ns dna didnotattend didnotcome missed failedtoattend fta absent nonattendance "
    "nopresentado nopresentada nosepresento noasistio noasiste noacudio noacude ausente nichterschienen "
    "absente nonhonore nonvenu faltou naocompareceu nichtgekommen",
    "entered-in-error": "enteredinerror error mistake testbooking duplicate duplicada duplicado porerror",
    "proposed": "proposed propuesta propuesto",
    "pending": "pending requested tentative provisional pendingapproval pendiente solicitada solicitado ausstehend",
    "waitlist": "waitlist waitlisted waitinglist standby listadeespera enlistadeespera warteliste",
}
_STATUSES_ELSEWHERE = {
    "booked": "vergeben reserviert zaplanowana zaplanowany potwierdzona potwierdzony umówiona objednán objednaná "
    "potvrzeno foglalt visszaigazolt planlandı onaylandı randevulu записан записана запланирован запланировано "
    "подтвержден подтверждён подтверждено заплановано підтверджено προγραμματισμένο επιβεβαιωμένο 予約 予約済 "
    "予約済み 예약 예약완료 예약확정 已预约 预约成功 已確認 已预定 مؤكد محجوز مجدول נקבע מאושר đã-đặt đã-xác-nhận "
    "bokad bekräftad booket bekræftet varattu",
    "arrived": "eingecheckt przybył przybyła geldi прибыл пришел пришёл 来院 来院済 受付済 受付済み 내원 접수 도착 "
    "已到 已签到 وصل حضر הגיע đã-đến anlänt ankommet saapunut",
    "fulfilled": "wahrgenommen zrealizowana zrealizowany odbyta dokončeno megjelent tamamlandı завершен завершён "
    "завершено ολοκληρωμένο 診察済 診察済み 완료 진료완료 已就诊 已完成 مكتمل הושלם hoàn-thành genomförd "
    "gennemført",
    "cancelled": "entfallen odwołana odwołany anulowana anulowany zrušeno zrušen lemondott törölt iptal iptal-edildi "
    "отменен отменён отменено отмена скасовано ακυρωμένο ακυρώθηκε キャンセル 取消 取消済 취소 예약취소 已取消 "
    "取消预约 ملغي ملغى בוטל đã-hủy avbokad aflyst peruttu disdetto disdetta",
    "noshow": "nichtwahrgenommen nieobecność nieobecny nedostavil-se gelmedi неявка не-явился не-явилась не-пришел "
    "不来院 未来院 無断キャンセル 노쇼 미내원 未到 爽约 لم-يحضر לא-הגיע không-đến uteblev udeblevet",
}  # fmt: skip
_STATUSES_MORE = {
    "booked": "uncancelled uncanceled notcancelled notcanceled reinstated restored reactivated rebooked undeleted "
    "confirmée validé validée programmé programmée pendientedeconfirmar porconfirmar sinconfirmar "
    "aguardandoconfirmação aconfirmar daconfermare confermata nichtbestätigt unbestätigt 確定 "
    "予約確定 予約中 確認済 確認済み",
    "arrived": "wartet angekommen arrivé arrivato arrivata llegó chegada 受付 受付中 診察待 診察待ち",
    "checked-in": "inbehandlung imbehandlungszimmer ematendimento emconsulta enconsultation 診察中",
    "fulfilled": "erschienen gekommen venu venue eseguito eseguita effettuato effettuata completato completata asistió "
    "acudió compareceu realizou stawiłsię odbyte 会計済 会計済み 来院済み 受診済 受診済み",
    "cancelled": "verlegt ausgefallen postponed deferred rearranged reporté reportée décalé décalée reprogrammé "
    "reprogrammée déplacée supprimé supprimée aplazada aplazado pospuesta pospuesto trasladada reagendado reagendada "
    "adiado adiada transferido transferida rinviato rinviata spostato spostata posticipato posticipata cancellato "
    "cancellata eliminato przełożona przełożony przełożone odwołane anulowane verplaatst キャンセル済 キャンセル済み "
    "取り消し 取消し 延期",
    "noshow": "nonpresentato nonpresentata nonsièpresentato assente niestawiłsię niestawiłasię nieprzybył nieprzybyła "
    "nieodbyła unentschuldigt absentnonexcusé absentexcusé ausentesinaviso",
    "pending": "仮予約",
}
STATUSES = {
    folded(word): status
    for table in (_STATUSES, _STATUSES_ELSEWHERE, _STATUSES_MORE)
    for status, words in table.items()
    for word in words.split()
}
# Some write a word behind its number in their own list: 2 - Checked In.
_NUMBERED = re.compile(r"^\s*\d{1,3}\s*[-\u2013:.=)]\s*")
# What is certain by one word of several; "not confirmed" is not.
_ENDS = frozenset({"cancelled", "noshow"})
# What says the opposite of a word that stands up to so many words behind it, with no mark between them, and what does
# right behind it.
_NEAR = 2
_NOT_WORDS = """
not never un undo undone nicht kein keine nie non pas jamais ne no nunca nao nem niet nooit bez ikke inte ei не ні δεν
"""
_NOT = frozenset(map(folded, _NOT_WORDS.split()))
_FALSE = frozenset(["no", "n", "false", "0", "nein", "non", "nao", "nie", "falso", "faux", "falsch"])
_WORD = re.compile(r"[^\W_]+")
_JOINTS = ("-", "_", "'", "\u2019")
_LIVING_WORDS = """
0 00 00000000 no n false f falsch falso faux nein non nicht none na alive living vivo viva lebend lebt vivant vivante
khong consong active inactive activo activa inactivo inactiva aktiv inaktiv actif inactif ativo ativa inativo inativa
current archived nao
"""
_DEAD_WORDS = """
1 y yes true t si s j ja oui x wahr verdadero vrai dead deceased died fallecido fallecida muerto muerta exitus
verstorben tot gestorben decede decedee mort morte co damat expired obito falecido falecida sim deceduto deceduta
"""
_YES_WORDS = "y yes true t 1 x ✓ -1 sí s ja j oui o sim sì tak da evet c"
_YES = frozenset(map(folded, _YES_WORDS.split()))
_LIVING, _DEAD = frozenset(_LIVING_WORDS.split()), frozenset(_DEAD_WORDS.split())


def sex(text: str, seen: Collection[str] = (), country: str = "") -> str | None:
    """``male``, ``female``, ``other`` or empty; None where the word is not understood.

    ``seen`` are all the words of the file, folded: where men are *H*, as in Spanish, women are *M*. ``country``
    (ISO 3166) tells of letters that mean the one in one country and the other in the next.
    """
    word = folded(text)
    if "?" in text and word:
        return None
    if word == "h":
        return "male"
    if "h" in seen and word in ("m", "d"):
        # Of Spain H and M, of Catalonia H and D.
        return "female" if not {"f", "w"} & {*seen} else None if word == "m" else "other"
    if "v" in seen and word in ("v", "m", "s"):
        return _BY_COUNTRY.get(country, {}).get(word, SEXES.get(word))
    hungarian = country == "HU" and "m" not in seen
    for man, women, never in (*_OF_HUNGARY, *_BESIDE) if hungarian else _BESIDE:
        known = {*seen}
        if word in (man, *women) and man in known and known & {*women} and not known & {*never}:
            return "male" if word == man else "female"
    return None if hungarian and word == "f" else SEXES.get(word, None if word else "")


# The first days of spreadsheets and databases are no day of anybody's death: 0001-01-01, 1753-01-01, 1899-12-30.
NO_DEATH_BEFORE = 1900


def died(text: str, order: str, today: date, born: date) -> bool | None:
    """Whether somebody has died, by a word or by a date; None where it is not understood.

    The date is real, of their life and not ahead; one up to `NO_DEATH_BEFORE` is how systems say that there is none.
    """
    word = folded(text)
    if "?" in text and word:
        return None
    if not word or word in _LIVING:
        return False
    pieces = numbers_of(text)
    # 0000-00-00 is how some say that there is no date.
    if (pieces is not None and not any(map(int, pieces))) or not word.strip("0"):
        return False
    if (day := read_date(text, order)) is not None:
        if day.year <= NO_DEATH_BEFORE:
            return False
        return True if born <= day <= today else None
    return True if word in _DEAD else None


def withdrawn(text: str, order: str) -> bool | None:
    """Whether a booking is cancelled, by a column of its own with yes and no, or with when; None for neither."""
    word = folded(text)
    if not word or word in _LIVING or not word.strip("0"):
        return False
    if word in _YES:
        return True
    if (day := read_date(text, order)) is not None:
        return day.year > NO_DEATH_BEFORE
    return {"cancelled": True, "booked": False}.get(status(text) or "")


def status(text: str) -> str | None:
    """What the word for where a booking stands is in FHIR R4; None where it is not understood.

    No word at all is a booking.
    """
    word = folded(text)
    said = (
        STATUSES.get(word)
        or STATUSES.get(folded(_NUMBERED.sub("", text)))
        or (word and next(_status_by_part(text), ""))
    )
    return said or (None if word else "booked")


def _status_by_part(text: str) -> Iterator[str]:
    """By a word of several: *Cancelled by patient (SMS)*, *No-show - charged*. One that is not cancelled is booked."""
    found = [*_WORD.finditer(text)]
    words = [folded(word[0]) for word in found]
    for size in (2, 1):
        for at in range(len(words) - size + 1):
            said = STATUSES.get("".join(words[at : at + size]))
            if said not in _ENDS:
                continue
            if not _is_denied(text, found, words, at, at + size):
                yield said
            elif said == "cancelled":
                yield "booked"
            else:
                # Neither one nor the other: somebody has to say what it means.
                return


def _is_denied(text: str, found: Sequence[re.Match[str]], words: Sequence[str], at: int, end: int) -> bool:
    """Whether the words from ``at`` to before ``end`` are said not to be so."""
    for before in range(at - 1, max(-1, at - 1 - _NEAR), -1):
        between = text[found[before].end() : found[before + 1].start()]
        if not between.isspace() and between not in _JOINTS:
            break
        # "No notice, cancelled" has a no of its own.
        if words[before] in _NOT and (words[before] != "no" or before == at - 1):
            return True
    return len(words) == end + 1 and words[end] in _FALSE
