"""What words of columns mean: of the sex in many languages and countries, of a booking behind its number in a list."""

from __future__ import annotations

import pytest

from kiosk.interop import csv_words
from kiosk.interop.csv_columns import folded

NOT_CANCELLED = [
    "uncancelled", "Un-cancelled", "not cancelled", "NOT CANCELLED", "Reinstated", "nicht storniert", "no cancelada",
    "n'est pas annulé", "non-annulé", "não cancelado", "niet geannuleerd", "не отменен", "not yet cancelled",
    "Cancelled: No", "Cancelled=false", "Confirmada", "Confirmée", "Bestätigt", "Confermata", "Potwierdzona",
    "予約確定",     "Pendiente de confirmar",
]  # fmt: skip
CANCELLED = [
    "Cancelled - no charge", "Cancelled 0 days before", "Cancelled, no notice", "No notice, cancelled",
    "No - cancelled",     "Abgesagt", "Vom Patienten abgesagt", "キャンセル済み", "Cancelado pelo paciente", "Annulé",
    "Verschoben", "Verlegt",     "Postponed", "Reporté", "Aplazada", "Rinviato", "Przełożona", "Reagendado", "延期",
]  # fmt: skip
NOBODY_CAME = ["Nie stawił się", "Non presentato", "Absent non excusé", "Não compareceu", "no-show", "未来院"]
ATTENDED = ["Erschienen", "Venu", "Eseguito", "Asistió", "会計済み", "受診済み"]


@pytest.mark.parametrize(
    ("country", "column", "sexes"),
    [
        ("ES", "H M", "male female"),
        ("ES", "H D", "male female"),
        ("FR", "H F D", "male female other"),
        ("HU", "F N", "male female"),
        ("HU", "férfi nő", "male female"),
        # It may be of either language.
        ("HU", "F F", "None None"),
        ("HU", "M F", "male female"),
        ("FI", "M N", "male female"),
        ("US", "M F N", "male female None"),
        ("CZ", "M Ž", "male female"),
        ("TR", "E K", "male female"),
        ("PL", "M K", "male female"),
        ("SE", "Man Kvinna", "male female"),
        ("NL", "M V", "male female"),
        ("LT", "V M", "male female"),
        ("LV", "V S", "male female"),
        # Nobody says whether V is the Dutch woman or the Lithuanian man.
        ("", "V V", "None None"),
        ("ID", "L P", "male female"),
        ("RU", "м ж", "male female"),
        ("GR", "Α Θ", "male female"),
        ("JP", "男 女", "male female"),
        ("KR", "남 여", "male female"),
        ("SA", "ذكر أنثى", "male female"),
        ("IL", "ז נ", "male female"),
        ("DE", "m w d", "male female other"),
    ],
)
def test_words_for_the_sex_mean_what_they_mean_there(country: str, column: str, sexes: str) -> None:
    words = column.split()
    seen = {folded(word) for word in words}
    assert [str(csv_words.sex(word, seen, country)) for word in words] == sexes.split()


@pytest.mark.parametrize(
    ("text", "status"),
    [
        ("2 - Checked In", "checked-in"),
        ("3: Cancelled", "cancelled"),
        ("10) No Show", "noshow"),
        ("1. Scheduled", "booked"),
        ("2 - whatever", "None"),
        ("予約済み", "booked"),
        ("キャンセル", "cancelled"),
        ("無断キャンセル", "noshow"),
        ("отменён", "cancelled"),
        ("не явился", "noshow"),
        ("Nicht wahrgenommen", "noshow"),
        ("Wahrgenommen", "fulfilled"),
        ("iptal edildi", "cancelled"),
        ("ملغي", "cancelled"),
        ("2", "None"),
        *((word, "booked") for word in NOT_CANCELLED),
        *((word, "cancelled") for word in CANCELLED),
        *((word, "noshow") for word in NOBODY_CAME),
        *((word, "fulfilled") for word in ATTENDED),
    ],
)
def test_where_a_booking_stands(text: str, status: str) -> None:
    assert str(csv_words.status(text)) == status
