"""Wordings about evaluation that can be read in more ways than one, found in what the officer has written."""

import re
from collections.abc import Iterator

from requirements_lib.domain.language.passage import Passage
from requirements_lib.domain.outcome import Finding

_NEAR = r"(?:ift\.|i\.f\.t\.|[^.!?\n]){0,80}"
_PERCENT = re.compile(
    rf"\b(?:prosentvis\w*|i\s+prosent|prosentandel\w*){_NEAR}\b(?:laveste|billigste|beste)\s+(?:pris|tilbud)\w*"
    rf"|\b(?:laveste|billigste|beste)\s+(?:pris|tilbud)\w*{_NEAR}\b(?:prosentvis\w*|i\s+prosent)\b",
    re.IGNORECASE,
)
_HYBRID = re.compile(r"\b(?:hybrid|kombinasjons)[- ]?modell\w*", re.IGNORECASE)
_RELATIVE = re.compile(
    r"\brelativ\w*\s+(?:differanse|forskjell|avstand|forhold)\w*|\bforholdsmessig\w*\s+differanse\w*",
    re.IGNORECASE,
)
_FORMULA = re.compile(r"\bpoeng(?:sum)?\s*=", re.IGNORECASE)


_JUDGED = re.compile(
    r"\b(?:poeng|evaluer|tildel|vekt(?:es|ing)|rangér|ranger|kriteri|pris(?:en|er|ene|modell\w*|poeng\w*)?\b)",
    re.IGNORECASE,
)
"""What gives away that a sentence is about how bids are judged: a «hybridmodell» may also be a way of running it."""


def wording_findings(text: str, subject: str = "text", *, judging: bool = True) -> tuple[Finding, ...]:
    """Every trap in a text: what is written, so that it can be replaced by a formula.

    A text that is not `judging` bids is read only where a sentence speaks of that.
    """
    passage = Passage(text)
    return tuple(
        found
        for place, found in _found(text, subject)
        if judging or _JUDGED.search(passage.sentence_at(place).text)
    )


def _found(text: str, subject: str) -> Iterator[tuple[int, Finding]]:
    """Each, and where it stands."""
    formulas = len(_FORMULA.findall(text))
    if formulas == 0:
        for match in _PERCENT.finditer(text):
            yield match.start(), Finding.warning("wording_percent", subject, written=match.group())
        for match in _RELATIVE.finditer(text):
            yield match.start(), Finding.warning("wording_relative", subject, written=match.group())
    if formulas < 2:  # a model that switches needs both of its formulas
        for match in _HYBRID.finditer(text):
            yield match.start(), Finding.warning("wording_hybrid", subject, written=match.group())
