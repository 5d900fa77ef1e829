"""The weights of a procurement in few words."""

from tests.builders import a_profile, criteria, lots
from ui.widgets.weights import weight_rows


def test_the_weights_are_told_for_the_whole_or_for_each_lot() -> None:
    assert weight_rows(a_profile().weighed) == [("Vekter", "Pris 40 %, Arkiv 60 %")]
    assert weight_rows(a_profile(lots=lots(), criteria=criteria()).weighed) == [
        ("Vekter i D1 Saksbehandling", "Pris 40 %, Arkiv 60 %"),
        ("Vekter i D2 Innsyn", "Pris 30 %, Journal 70 %"),
    ]
