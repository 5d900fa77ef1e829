"""«Oppfyller 5 av 14», in the same words for bids and systems."""

import pytest

from scoring.domain.fulfilment import Fulfilment
from scoring.words.fulfilment import fulfils


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
