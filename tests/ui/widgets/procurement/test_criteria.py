"""The sum of the weights in words."""

from decimal import Decimal

import pytest

from tests.builders import criteria
from ui.widgets.procurement.criteria import sum_in_words, sums_in_words


@pytest.mark.parametrize(
    ("quality", "words"),
    [
        ("60", "Vektene er 100 % til sammen."),
        ("55", "Vektene er 95 % til sammen. Fordel 5 % til."),
        ("60.5", "Vektene er 100,5 % til sammen. Trekk fra 0,5 %."),
    ],
)
def test_the_sum_is_told_with_what_is_left_to_do(quality: str, words: str) -> None:
    assert sum_in_words(criteria(quality=quality)) == words


def test_the_parts_of_a_divided_criterion_have_a_sum_of_their_own() -> None:
    price, quality = criteria()
    part = quality.model_copy(update={"id": "T3", "name": "Søk", "weight": Decimal(90), "under": "T2"})
    assert sums_in_words((price, quality, part)) == [
        "Vektene er 100 % til sammen.",
        "Delene av «Arkiv» er 90 % til sammen. Fordel 10 % til.",
    ]
