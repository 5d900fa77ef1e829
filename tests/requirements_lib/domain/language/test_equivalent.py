"""«Eller tilsvarende» must reach the name, and what the municipality has already may be named."""

import pytest

from requirements_lib.domain.language.equivalent import leaves_room
from requirements_lib.storage.language import load

GRAMMAR = load().grammar


@pytest.mark.parametrize(
    ("sentence", "room"),
    [
        ("løsningen skal følge navnet eller tilsvarende.", True),
        ("løsningen skal følge navnet (eller tilsvarende standard).", True),
        ("løsningen skal følge navnet, iso 1 eller annen likeverdig standard.", True),
        ("løsningen skal følge navnet.", False),
        ("løsningen skal følge navnet og levere filer i pdf/a eller tilsvarende.", False),
        ("løsningen skal hente saker fra kommunens eksisterende navnet.", True),
        ("kommunen bruker navnet til regnskap.", True),
        ("i dag bruker kommunen navnet.", True),
        ("kommunen vil at løsningen skal være navnet.", False),
    ],
)
def test_a_name_leaves_room(sentence: str, room: bool) -> None:
    start = sentence.index("navnet")
    assert leaves_room(sentence, start, start + len("navnet"), GRAMMAR) is room
