"""Rubrics must separate answers, and whoever shuts bids out must say why."""

from datetime import date
from typing import Any

import pytest

from requirements_lib.domain.language.anchors import alike, without_reason
from requirements_lib.domain.library.requirement import Kind, Rubric
from requirements_lib.storage.language import load
from tests.builders import a_basis, a_requirement
from tests.requirements_lib.domain.language.test_words import DAY

GRAMMAR = load().grammar


@pytest.mark.parametrize(
    ("anchors", "points"),
    [
        (("Ikke vist.", "Vist på bestilling.", "Vist og prøvd av kommunen."), []),
        (("Kravet er ikke oppfylt.", "Kravet er delvis oppfylt.", "Kravet er fullt ut oppfylt."), [5, 10]),
        (("Dårlig.", "Middels god løsning.", "Meget god løsning."), [5, 10]),
        (("Ikke vist.", "Et søk gir svar.", "Et søk gir svar."), [10]),
        (("Et søk gir svar.", "Et søk gir svar.", "Ti søk gir svar."), [5]),
        (("Kan ikke søke.", "Kan søke i saker.", "Kan søke i saker og arkiv."), []),
        (("Søk tar 9 sekunder.", "Søk tar 5 sekunder.", "Søk tar 1 sekund."), []),
    ],
)
def test_anchors_that_only_grade_or_repeat_are_told(anchors: tuple[str, str, str], points: list[int]) -> None:
    rubric = Rubric(at_0=anchors[0], at_5=anchors[1], at_10=anchors[2])
    assert [at for at, _ in alike(rubric, GRAMMAR)] == points


@pytest.mark.parametrize(
    ("changes", "missing"),
    [
        ({"kind_reason": "Kravet er viktig for kommunen."}, True),
        ({"kind_reason": "Absolutt krav."}, True),
        ({"kind_reason": "Et stjålet kort gir adgang til hjemmene til dem som bor der."}, False),
        ({"kind_reason": "Viktig.", "legal_bases": [a_basis()]}, False),
        ({"kind_reason": "Viktig.", "legal_bases": [a_basis(kind="standard")]}, True),
        ({"kind_reason": "Viktig.", "legal_bases": [a_basis(certainty="ubekreftet")]}, True),
        ({"kind_reason": "Viktig.", "legal_bases": [a_basis(valid_to=date(2026, 6, 30))]}, True),
        ({"kind_reason": "Viktig.", "kind": Kind.EVALUATED}, False),
    ],
)
def test_an_absolute_requirement_rests_on_law_or_on_a_reason(changes: dict[str, Any], missing: bool) -> None:
    one = a_requirement(**{"kind": Kind.ABSOLUTE, "legal_bases": []} | changes)
    assert without_reason(one, GRAMMAR, DAY) is missing
