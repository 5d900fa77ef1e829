"""«Oppfyller 5 av 14», in the same words for bids and systems."""

from decimal import Decimal

import pytest

from scoring.domain.fulfilment import Fulfilment
from scoring.words.fulfilment import fulfils, met_words, unknown_words, unmet_words


def _ids(count: int, start: int) -> tuple[str, ...]:
    return tuple(f"ARK-{start + one:02}" for one in range(count))


@pytest.mark.parametrize(
    ("met", "unmet", "unknown", "undecided", "words"),
    [
        (5, 9, 0, 0, "oppfyller 5 av 14"),
        (5, 5, 4, 0, "oppfyller 5–9 av 14"),
        (0, 3, 0, 0, "oppfyller 0 av 3"),
        (5, 5, 4, 2, "oppfyller 5–9 av 14, og 2 krav er ikke avgjort"),
        (0, 0, 0, 0, "ingen krav gjelder"),
        (0, 0, 0, 3, "oppfyller 0 av 0, og 3 krav er ikke avgjort"),
    ],
)
def test_the_count_in_words(met: int, unmet: int, unknown: int, undecided: int, words: str) -> None:
    found = Fulfilment(
        met=_ids(met, 1), unmet=_ids(unmet, 21), unknown=_ids(unknown, 41), undecided=_ids(undecided, 61)
    )
    assert fulfils(found) == words


def test_a_table_says_each_thing_once_with_the_points_of_what_is_not_met() -> None:
    found = Fulfilment(met=("ARK-01",), unmet=("ARK-06", "ARK-07"), unknown=("ARK-08",))
    told = found.given({"ARK-06": Decimal("4.5"), "ARK-07": None, "ARK-01": Decimal(9)})
    assert met_words(told) == "1–2 av 4 krav oppfylt"
    assert unmet_words(told, {"ARK-06": "Journal"}, 10) == "ARK-06 Journal (4,5 av 10 poeng), ARK-07"
    assert unknown_words(told, {"ARK-08": "Sletting"}) == "ARK-08 Sletting"
    assert (met_words(Fulfilment()), unmet_words(Fulfilment(), {}, 6)) == ("Ingen krav gjelder", "Ingen")
