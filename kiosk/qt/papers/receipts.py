"""A receipt of a payment, as it is handed to whoever paid."""

from __future__ import annotations

from PySide6.QtGui import QTextCharFormat, QTextCursor, QTextDocument

from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.payments import Payment, PayWay
from kiosk.qt.languages import Language
from kiosk.qt.papers.document import begun
from kiosk.qt.papers.looked import moment_words
from kiosk.qt.translation import Translate


def receipt_of(
    payment: Payment,
    name: str,
    left: Money,
    settings: ClinicSettings,
    language: Language,
    translate: Translate,
) -> QTextDocument:
    """The receipt of a payment that was taken or given back; ``left`` is what is still owed after it."""
    made = begun(_title(payment, translate))
    cursor = QTextCursor(made)
    cursor.movePosition(QTextCursor.MoveOperation.End)
    for line in _lines(payment, name, left, settings, language, translate):
        cursor.insertBlock()
        cursor.insertText(line, QTextCharFormat())
    return made


def receipt_mail(
    payment: Payment,
    name: str,
    left: Money,
    settings: ClinicSettings,
    language: Language,
    translate: Translate,
) -> tuple[str, str]:
    """The subject and the text of the same by e-mail; without a ``name`` it names nobody."""
    title = _title(payment, translate)
    lines = _lines(payment, " ".join(name.split()), left, settings, language, translate)
    head, body = [line for line in lines[:3] if line], lines[3:]
    return f"{settings.name}: {title}", "\n".join([title, "", *head, *body]) + "\n"


def _title(payment: Payment, translate: Translate) -> str:
    return translate("Paper", "Money given back") if payment.returns else translate("Paper", "Receipt")


def _lines(
    payment: Payment,
    name: str,
    left: Money,
    settings: ClinicSettings,
    language: Language,
    translate: Translate,
) -> list[str]:
    def money(amount: Money) -> str:
        return language.money(amount)

    lines = [settings.name, name, moment_words(payment.settled_at or payment.made_at, settings, language), ""]
    amount = translate("Paper", "Amount: {amount}").format(amount=money(payment.taken))
    lines += [amount, way_words(payment, translate)]
    if payment.reference:
        lines.append(translate("Paper", "Reference: {number}").format(number=payment.reference))
    if left.minor > 0:
        lines.append(translate("Paper", "Still to pay: {amount}").format(amount=money(left)))
    else:
        lines.append(translate("Paper", "Nothing is left to pay."))
    lines.append(translate("Paper", "Number of this receipt: {number}").format(number=payment.id))
    return lines


def way_words(payment: Payment, translate: Translate) -> str:
    """By what it was paid; of a card its scheme and last four digits, and nothing else."""
    if payment.way is PayWay.CASH:
        return translate("Paper", "In cash")
    if payment.way is PayWay.CHEQUE:
        return translate("Paper", "By cheque")
    if payment.card.last_four:
        text = translate("Paper", "By card {scheme}, ending in {digits}")
        return text.format(scheme=payment.card.scheme, digits=payment.card.last_four).replace("  ", " ")
    return translate("Paper", "By card")
