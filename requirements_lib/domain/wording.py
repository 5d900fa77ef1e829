"""Wordings about evaluation that can be read in more ways than one, found in what the officer has written."""

import re
from collections.abc import Iterator

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


def wording_findings(text: str, subject: str = "text") -> tuple[Finding, ...]:
    """Every trap in a text about evaluation: what is written, so that it can be replaced by a formula."""
    return tuple(_found(text, subject))


def _found(text: str, subject: str) -> Iterator[Finding]:
    formulas = len(_FORMULA.findall(text))
    if formulas == 0:
        for match in _PERCENT.finditer(text):
            yield Finding.warning("wording_percent", subject, written=match.group())
        for match in _RELATIVE.finditer(text):
            yield Finding.warning("wording_relative", subject, written=match.group())
    if formulas < 2:  # a model that switches needs both of its formulas
        for match in _HYBRID.finditer(text):
            yield Finding.warning("wording_hybrid", subject, written=match.group())
