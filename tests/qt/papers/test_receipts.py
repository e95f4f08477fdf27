"""A receipt by e-mail says what the printed one does, and nothing of health."""

from datetime import UTC, datetime

from kiosk import paths
from kiosk.domain.clinic import ClinicSettings
from kiosk.domain.money.amounts import Money
from kiosk.domain.money.cards import CardShown
from kiosk.domain.money.payments import Payment, PaymentState, PayWay
from kiosk.qt.languages import SHIPPED
from kiosk.qt.papers.receipts import receipt_mail, receipt_of
from kiosk.qt.translation import Catalogues, in_language

SETTINGS = ClinicSettings(name="Test Clinic", zone="UTC")
AT = datetime(2026, 3, 2, 9, 5, tzinfo=UTC)
PAID = Payment(
    id="0195-receipt", patient_id="p1", asked=Money(2500, "USD"), way=PayWay.STRIPE, state=PaymentState.APPROVED,
    made_at=AT, made_by="kiosk-1", taken=Money(2500, "USD"), till="kiosk-1", card=CardShown("Visa", "4242"),
    note="Her knee", settled_at=AT,
)  # fmt: skip


def test_it_says_what_the_printed_one_says_in_each_language(qapp: object) -> None:
    catalogues = Catalogues(paths.resources() / "i18n")
    assert len(catalogues.live) == len(SHIPPED)
    seen = set()
    for language in catalogues.live:
        texts = in_language(catalogues, language.code)
        facts = (PAID, "Ana\nBcc: all", Money(700, "USD"), SETTINGS, language, texts)
        subject, text = receipt_mail(*facts)
        printed = receipt_of(*facts).toPlainText()
        for line in filter(None, text.splitlines()):
            assert " ".join(line.split()) in " ".join(printed.split()), line
        assert subject.startswith("Test Clinic: ")
        assert "4242" in text
        assert "0195-receipt" in text
        assert "knee" not in text
        seen.add((subject, text))
    assert len(seen) == len(SHIPPED)


def test_without_a_name_it_names_nobody() -> None:
    texts = in_language(Catalogues(paths.resources() / "i18n"), "en")
    _, text = receipt_mail(PAID, "", Money(0, "USD"), SETTINGS, SHIPPED[0], texts)
    assert text.splitlines()[:4] == ["Receipt", "", "Test Clinic", text.splitlines()[3]]
    assert "Nothing is left to pay." in text
