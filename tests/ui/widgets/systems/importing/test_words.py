"""Words are asked of once, however they are written."""

from scoring.documents.register_list import Foreign
from ui.widgets.systems.importing.words import choose_words


def test_without_unknown_words_nothing_is_asked() -> None:
    found: list[Foreign] = []
    assert choose_words(found, 0) == {}
