"""Until when a choice can be reversed follows the part of the regulation that applies."""

from decimal import Decimal

import pytest

from requirements_lib.storage import law
from scoring.words.ranking.reversal import reversal_sentences
from tests.builders import a_profile


@pytest.mark.parametrize(
    ("value", "basis"), [("2500000", "§ 25-1 fjerde ledd"), ("1300000", "§ 10-1 tredje ledd"), ("600000", "")]
)
def test_the_provision_is_that_of_the_part(value: str, basis: str) -> None:
    told = " ".join(reversal_sentences(a_profile(estimated_value=Decimal(value)), law.load()))
    assert (basis in told) if basis else ("§" not in told)
    assert "nye valget meddeles med begrunnelse og karensperiode" in told
