"""No two needs, rubrics or reasons of the shipped library are cast in one mould; the ten most alike are named."""

import re
from difflib import SequenceMatcher
from itertools import combinations

import pytest

from requirements_lib.domain.library.library import Library
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.storage.library import load

MOST_ALIKE = 0.4
"""Above this share of words in the same order, two texts were cast in one mould."""


@pytest.fixture(scope="module")
def library() -> Library:
    """What the product ships."""
    return load()


def _compared(one: Requirement) -> dict[str, list[str]]:
    rubric = " ".join(words for _, words in one.rubric.anchors())
    texts = {"behov": one.need, "rubrikk": rubric, "begrunnelse": one.kind_reason}
    return {field: re.findall(r"\w+", text.casefold()) for field, text in texts.items()}


def _most_alike(requirements: tuple[Requirement, ...]) -> list[tuple[float, str]]:
    """The ten pairs of texts that share most words in the same order, the most alike first."""
    words = {one.id: _compared(one) for one in requirements}
    pairs = [
        (SequenceMatcher(None, words[a][field], words[b][field], autojunk=False).ratio(), f"{field} {a} {b}")
        for a, b in combinations(words, 2)
        for field in words[a]
    ]
    return sorted(pairs, reverse=True)[:10]


def _moulds(requirements: tuple[Requirement, ...]) -> str:
    """The ten most alike pairs, when any is over the limit."""
    alike = _most_alike(requirements)
    over = alike and alike[0][0] > MOST_ALIKE
    return "; ".join(f"{pair}: {share:.2f}" for share, pair in alike) if over else ""


def test_no_two_texts_are_cast_in_one_mould(library: Library) -> None:
    assert _moulds(library.requirements) == ""


def test_a_copied_text_is_named_with_its_pair(library: Library) -> None:
    copied = library.requirement("ARK-06").model_copy(update={"need": library.requirement("ARK-01").need})
    assert _moulds((library.requirement("ARK-01"), copied)).startswith("behov ARK-01 ARK-06: 1.00")
