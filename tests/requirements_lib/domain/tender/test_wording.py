"""Wordings that have been read in two ways, found in the officer's own text."""

import pytest

from requirements_lib.domain.tender.wording import wording_findings
from requirements_lib.words.outcome import finding_sentence


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Poeng gis prosentvis i forhold til laveste pris.", "wording_percent"),
        ("Pris vurderes prosentvis ift. laveste tilbud.", "wording_percent"),
        ("Avstanden til laveste pris måles i prosent.", "wording_percent"),
        ("Er spredningen over 75 %, brukes en hybridmodell.", "wording_hybrid"),
        ("Vi bruker en hybrid modell.", "wording_hybrid"),
        ("Vi bruker en kombinasjonsmodell: Poeng = 10 · laveste pris / pris.", "wording_hybrid"),
        ("Poeng gis etter relativ differanse.", "wording_relative"),
    ],
)
def test_a_trap_is_found_and_shown_as_it_is_written(text: str, code: str) -> None:
    (found,) = wording_findings(text, "environment_reason")
    assert found.code == code
    assert found.facts["written"] in text
    assert found.facts["written"] in finding_sentence(found)


def test_oslo_rusinfo_2026_a_hybrid_model_that_is_not_defined_is_found() -> None:
    text = "Poeng for pris er lineære. Er spredningen over 75 %, benyttes en hybridmodell."
    assert [one.code for one in wording_findings(text)] == ["wording_hybrid"]


def test_nve_2026_relative_difference_is_found() -> None:
    found = wording_findings("Pris vurderes etter relativ differanse.")
    assert [one.code for one in found] == ["wording_relative"]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Klimaavtrykket er uvesentlig.",
        "Minst 30 prosent av kjøretøyene skal gå på strøm. Laveste pris vinner.",
        "Poeng gis prosentvis i forhold til laveste pris: Poeng = 10 · laveste pris / tilbudets pris.",
        "Hybridmodell: til og med 50 % gjelder Poeng = 10 − 10 · d, over 50 % gjelder Poeng = 5 / d.",
    ],
)
def test_a_formula_or_another_matter_is_no_trap(text: str) -> None:
    assert wording_findings(text) == ()


@pytest.mark.parametrize(
    ("text", "traps"),
    [
        ("Poeng gis etter en hybridmodell.", 1),
        ("Kriteriet pris har relativ forskjell.", 1),
        ("Vi ønsker en hybridmodell: noe drift hos oss, noe i skyen.", 0),
        ("Relativ forskjell i svartid vises i rapporten.", 0),
    ],
)
def test_outside_what_is_said_of_the_evaluation_a_sentence_must_speak_of_it(text: str, traps: int) -> None:
    assert len(wording_findings(text, "need", judging=False)) == traps
