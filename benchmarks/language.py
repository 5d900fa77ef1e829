"""Checking the language of a hundred requirements, beside only finding the words of the same texts."""

import re
from collections.abc import Sequence
from datetime import date
from itertools import cycle, islice

from benchmarks.pairing import bound, measure
from requirements_lib.domain.language.lint import lint_requirement
from requirements_lib.storage.language import load as load_words
from requirements_lib.storage.library import load

NUMBER = 100
OURS, FLOOR = "Målestokk: språket kontrollert", "gulv: ordene funnet"
_WORD = re.compile(r"\w+")
_DAY = date(2026, 11, 23)


def compare() -> bool:
    """Measure, print, and tell whether the goal is met."""
    words, hundred = load_words(), list(islice(cycle(load().requirements), NUMBER))
    texts = [one.model_dump_json() for one in hundred]
    found = measure(
        {OURS: lambda: [lint_requirement(one, words, _DAY) for one in hundred], FLOOR: lambda: _found(texts)},
        rounds=7,
    )
    print(f"Språket i {NUMBER} krav")
    print("\n".join(found.lines(FLOOR)))
    sentence, met = bound("ganger gulvet", found.ratio(OURS, FLOOR), 10)
    print(sentence)
    return met


def _found(texts: Sequence[str]) -> int:
    return sum(len(_WORD.findall(one)) for one in texts)
