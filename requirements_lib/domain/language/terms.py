"""Words and claims from the data, where nothing in the sentence makes them right."""

import re
from collections.abc import Collection, Iterator
from datetime import date

from requirements_lib.domain.language.equivalent import leaves_room
from requirements_lib.domain.language.match import Match
from requirements_lib.domain.language.passage import LONGEST, Passage, Sentence
from requirements_lib.domain.language.words import Term, Words

NO_EQUIVALENT = "language_no_equivalent"
_MEASURE = re.compile(
    r"\{\w+\}|\b(?:\d[\d ,.]*|én|ett|to|tre|fire|fem|seks|ti)\s*"
    r"(?:%|(?:prosent|ms|millisekund|sekund|minutt|time|dag|døgn|uke|måned|år|klikk|steg|trykk|bruker|kall|gang)\w*)"
)


def terms(passage: Passage, words: Words, on: date, codes: Collection[str]) -> Iterator[Match]:
    """Every term of these codes that stands in the text unexcused, in the order of the data."""
    for code, term in words.terms_for(passage.words, on):
        if code in codes:
            yield from _found(passage, code, term, words)


def _found(passage: Passage, code: str, term: Term, words: Words) -> Iterator[Match]:
    whole = passage.text if term.exact else passage.lower
    if len(whole) <= LONGEST and not term.expression.search(whole):
        return
    for sentence in passage.sentences:
        low = passage.low(sentence)
        for hit in term.expression.finditer(sentence.text if term.exact else low):
            if _excused(term, hit, low):
                continue
            if code == NO_EQUIVALENT and _leaves_room(passage, sentence, hit, words):
                continue
            found = sentence.text[hit.start() : hit.end()].strip()
            yield Match(code, sentence.start + hit.start(), found, term.suggestion)


def _excused(term: Term, hit: re.Match[str], sentence: str) -> bool:
    if term.measured and _MEASURE.search(sentence):
        return True
    excuses = term.excuse.finditer(sentence) if term.excuse else ()
    return any(one.start() <= hit.end() + 1 and hit.start() <= one.end() + 1 for one in excuses)


def _leaves_room(passage: Passage, sentence: Sentence, hit: re.Match[str], words: Words) -> bool:
    """Whether the name leaves room here, or was given it where the text first named it."""
    first = passage.text.find(hit[0])
    begin = passage.sentence_at(first)
    places = ((sentence, hit.start()), (begin, first - begin.start))
    return any(leaves_room(passage.low(one), at, at + len(hit[0]), words.grammar) for one, at in places)
