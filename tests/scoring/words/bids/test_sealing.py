"""The receipt and the protocol in words."""

from datetime import UTC, datetime
from decimal import Decimal

from scoring.domain.bids.price_correction import PriceCorrection
from scoring.words.bids.sealing import RECEIPT_HEAD, correction_sentence, receipt_row, receipt_text

AT = datetime(2026, 11, 3, 9, tzinfo=UTC)


def test_a_receipt_names_what_was_done_and_groups_the_seal_for_the_eye() -> None:
    row = receipt_row("A", "price_sealed", 2, AT, "Kari Nord", "0123456789abcdef")
    assert row == (
        "A",
        "Pris forseglet",
        "2",
        "3.\u00a0november\u00a02026 kl.\u00a010.00",
        "Kari Nord",
        "01234567 89abcdef",
    )
    assert receipt_row("A", "price_corrected", 0, AT, "Kari Nord", "")[-1] == "kan ikke leses"
    text = receipt_text("Kvalitetssystem", "Laget nå.", [row])
    assert text.startswith("Kvittering for forseglede priser\nKvalitetssystem\n")
    assert text.endswith("; Segl: 01234567 89abcdef\n")
    assert len(row) == len(RECEIPT_HEAD)


def test_a_correction_tells_both_prices_the_reason_and_the_two() -> None:
    made = PriceCorrection(
        before=Decimal(1_000_000),
        after=Decimal(1_100_000),
        reason="To siffer var byttet om.",
        proposed_by="kari",
        proposed_at=AT,
        approved_by="leif",
        approved_at=AT,
    )
    told = correction_sentence("A", made, lambda one: one.capitalize()).replace("\u00a0", " ")
    assert told == (
        "Prisen i tilbud A ble rettet etter at poengene var vist, fra 1 000 000 kr til 1 100 000 kr. Rettelsen ble "
        "foreslått 3. november 2026 kl. 10.00 av Kari. Den samme prisen ble lest i tilbudet, uten at det første var "
        "vist, 3. november 2026 kl. 10.00 av Leif. Begrunnelse: To siffer var byttet om."
    )
