"""Sentences nobody can hold in one breath."""

from collections.abc import Iterator

from requirements_lib.domain.language.match import Match
from requirements_lib.domain.language.passage import Passage, word_count

LONGEST = 30


def long_sentences(passage: Passage) -> Iterator[Match]:
    """Sentences with more than 30 words between two stops. The count is what was found."""
    if passage.text.count(" ") < LONGEST:
        return
    for sentence in passage.sentences:
        if sentence.text.count(" ") < LONGEST:
            continue
        most = max(word_count(part) for part in sentence.parts())
        if most > LONGEST:
            yield Match("language_long_sentence", sentence.start, str(most))
