"""The contract and the standstill before it, in sentences."""

from datetime import UTC, date, datetime

from requirements_lib.domain.procurement.signing import Signing
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.storage import law
from scoring.domain.bids.standstill import Ended
from scoring.words.signing import ALONE, UNKNOWN, signed_badge, signing_sentence, standstill_sentence

SENT = date(2026, 11, 4)
MADE = Signing(bid="b1", signed=date(2026, 11, 20), at=datetime(2026, 11, 21, 9, tzinfo=UTC), by="p-kari")


def _rule(table: LawTable, code: str) -> Ended:
    return Ended(notified=SENT, rule=table.at(code, SENT))


def test_the_first_day_of_a_contract_is_told_with_the_provision() -> None:
    found = _rule(law.load(), "standstill_days_parts_i_iii").model_copy(update={"ends": date(2026, 11, 16)})
    assert standstill_sentence(found) == (
        "Karensperioden etter meddelelsen 04.11.2026 går ut 16.11.2026 (anskaffelsesforskriften § 25-2 første ledd). "
        "Kontrakten kan tidligst inngås 17.11.2026."
    )
    ours = standstill_sentence(_rule(law.load(), "standstill_days_parts_i_ii"))
    assert "skal være rimelig (anskaffelsesforskriften § 10-2 første ledd)" in ours
    assert standstill_sentence(Ended(notified=SENT)) == UNKNOWN
    assert standstill_sentence(Ended(notified=SENT, alone=True)) == ALONE


def test_a_record_says_who_when_and_why_early() -> None:
    early = MADE.model_copy(update={"standstill_ends": date(2026, 11, 24), "reason": "Avrop"})
    assert signing_sentence(early, "Nordfjell AS (A)", "Ført av Kari") == (
        "Kontrakt med Nordfjell AS (A) er inngått 20.11.2026. Karensperioden gikk ut 24.11.2026. Om karensperioden: "
        "Avrop. Ført av Kari."
    )
    undone = MADE.model_copy(update={"lot": "D1", "withdrawn": True, "reason": "Feil sak."})
    assert signing_sentence(undone, "Nordfjell AS (A)", "Ført av Kari") == (
        "Delkontrakt D1: Det som er ført om kontrakt med Nordfjell AS (A), er trukket tilbake: Feil sak. Ført av Kari."
    )


def test_the_badge_counts_lots() -> None:
    assert signed_badge(1, 0) == "Kontrakt inngått"
    assert signed_badge(1, 2) == "Kontrakt inngått i 1 av 2 delkontrakter"
