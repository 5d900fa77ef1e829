"""Who stands behind a report, and whether anybody has vouched for it."""

from datetime import UTC, datetime

from requirements_lib.domain.person import Person
from ui.widgets.signature import file_name, made, signed_by

KARI = Person(id="p-kari", name="Kari Nord")
CONFIRMED = KARI.model_copy(update={"confirmed": True})


def test_a_chosen_name_is_told_to_be_unconfirmed() -> None:
    assert signed_by(KARI) == "Kari Nord, identitet ikke bekreftet"
    assert file_name("evaluering", KARI, "json") == "evaluering-identitet-ikke-bekreftet.json"


def test_a_name_that_a_sign_in_vouches_for_stands_alone() -> None:
    assert signed_by(CONFIRMED) == "Kari Nord"
    assert file_name("evaluering", CONFIRMED, "json") == "evaluering.json"


def test_one_who_is_gone_is_not_vouched_for() -> None:
    assert signed_by(None) == "ukjent person, identitet ikke bekreftet"


def test_a_report_is_signed_with_the_norwegian_clock() -> None:
    at = datetime(2026, 11, 24, 13, 32, tzinfo=UTC)
    assert made("Rangert", at, KARI) == (
        "Rangert 24.11.2026 kl.\u00a014.32 av Kari Nord, identitet ikke bekreftet."
    )
