"""The phase-out list in words."""

from pathlib import Path

from scoring.domain.phase_out.phase_out import DECISION_TABLE, Proposal, propose
from scoring.domain.rating.gap import distance
from scoring.domain.rating.known import lines_of
from scoring.domain.systems.quick_rating import Stop
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import Stops
from scoring.words.numbers import percent
from scoring.words.phase_out.phase_out import (
    INSUFFICIENT,
    NOTE,
    advice,
    basis,
    deciding_sentences,
    reason_sentences,
    unknown_sentence,
    why_sentences,
)
from scoring.words.terms import term
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, rating, risk_answers

PAGE = Path(__file__).resolve().parents[4] / "docs" / "metode" / "risiko.md"
MILD = risk_answers([1] * 7, [1] * 6)


def _proposed(**points: int | None) -> Proposal:
    ratings = (rating(one.replace("_", "-"), given) for one, given in points.items())
    system = assessed(*ratings, risk=MILD)
    return propose(system, lines_of(system.system, a_library()), TODAY)


def test_certain_advice_is_one_word_and_open_advice_both_ends() -> None:
    assert advice(_proposed(ARK_01=5, ARK_05=5, ARK_08=5)) == "Behold"
    assert advice(_proposed(ARK_01=5, ARK_08=5)) == (
        "Fra «behold» til «fas ut eller skift», avhengig av svar som mangler"
    )


def test_too_little_basis_is_labelled() -> None:
    assert basis(_proposed(ARK_01=5)) == INSUFFICIENT
    assert basis(_proposed(ARK_01=5, ARK_05=5, ARK_08=5)) == ""


def test_every_ground_is_a_sentence() -> None:
    sentences = reason_sentences(_proposed(ARK_01=3, ARK_05=4, ARK_08=5))
    both = "ARK-01 (Tittel på ARK-01) og ARK-05 (Tittel på ARK-05)"
    assert sentences[0].startswith(f"{both} er ikke oppfylt. Opplysninger kan gå tapt")
    assert f"2 av 3 krav er ikke oppfylt: {both}." in sentences
    assert sum("Opplysninger kan gå tapt" in one for one in sentences) == 1


def test_the_list_says_that_people_decide() -> None:
    assert NOTE == "Forslag. Det er du som bestemmer."


def test_the_method_page_has_every_row_of_the_table_and_its_example_computed_again() -> None:
    page = PAGE.read_text("utf-8").replace("\u00a0", " ")
    for rule in DECISION_TABLE:
        assert f"| {term(rule.advice)} |" in page.lower()
    weights = [one.weight for one in a_library().requirements]
    shown = percent(distance(zip(weights, (3, 10, 5), strict=True))).replace("\u00a0", " ")
    assert f"1 − (2 · 3 + 3 · 5 + 2 · 5) / (5 · 7) ≈ {shown}" in page


def test_why_is_what_is_known_and_then_what_is_not() -> None:
    assert why_sentences(_proposed(ARK_01=5, ARK_08=5)) == ("Ikke kjent: 1 av 3 krav.",)
    assert why_sentences(_proposed(ARK_01=5, ARK_05=3, ARK_08=3)) == (
        "Opplysninger kan gå tapt når systemet slås av: "
        "ARK-05 (Tittel på ARK-05) og ARK-08 (Tittel på ARK-08).",
        "2 av 3 krav er ikke oppfylt.",
    )
    assert unknown_sentence(_proposed(ARK_01=5, ARK_05=5, ARK_08=5)) == ""


def test_what_stops_alone_is_told_first() -> None:
    system = assessed(*(rating(one, 5) for one in ("ARK-01", "ARK-05", "ARK-08")), risk=MILD)
    stopped = system.model_copy(update={"stops": Stops(known=(Stop.H3,))})
    found = propose(stopped, lines_of(system.system, a_library()), TODAY)
    assert why_sentences(found) == (
        "Det mangler gyldig databehandleravtale eller grunnlag for behandling utenfor EØS (H3).",
    )


def test_what_the_register_gainsays_is_told_in_the_brief_grounds() -> None:
    against = assessed().model_copy(update={"disagree": (RiskCriterion.L1,)})
    assert any("svaret sier ikke det samme" in one for one in why_sentences(propose(against, (), TODAY)))


def test_a_red_and_worn_out_system_says_what_makes_it_so() -> None:
    ratings = [rating(one, 0) for one in ("ARK-01", "ARK-05", "ARK-08")]
    system = assessed(*ratings, risk=risk_answers([6, 1, 1, 1, 1, 1, 3], [5] * 6))
    sentences = why_sentences(propose(system, lines_of(system.system, a_library()), TODAY))
    assert sentences[1:] == (
        "Risikoen er rød, mest på grunn av L1 (utgått støtte), C1 (sikkerhet, liv og helse) og C2 (omdømme).",
        "Systemet er utdatert: L1 (utgått støtte) og L7 (tidligere hendelser).",
        "3 av 3 krav er ikke oppfylt.",
        "Avstanden til behovet er 100\u00a0%.",
    )


def test_the_deciding_grounds_are_two_at_most_and_tell_how_many_more_there_are() -> None:
    system = assessed(rating("ARK-05", 0), risk=risk_answers([4] * 7, [4] * 6))
    assert deciding_sentences(propose(system, lines_of(system.system, a_library()), TODAY)) == (
        "Opplysninger kan gå tapt når systemet slås av.",
        "Risikoen er rød, mest på grunn av C1 (sikkerhet, liv og helse), C2 (omdømme) og C3 (økonomi).",
    )
    old = assessed(risk=risk_answers([3] * 7, [1] * 6))
    assert deciding_sentences(propose(old, lines_of(old.system, a_library()), TODAY)) == (
        "Systemet er utdatert: L1 (utgått støtte), L2 (utløpt avtale) og 5 til.",
    )
    assert deciding_sentences(_proposed(ARK_01=5, ARK_08=5)) == ("Ikke kjent: 1 av 3 krav.",)


def test_a_contract_alone_does_not_make_a_system_out_of_date() -> None:
    found = propose(assessed(risk=risk_answers([1, 3, 1, 1, 1, 1, 1], [1] * 6)), (), TODAY)
    assert deciding_sentences(found)[0] == "Systemet må følges opp (legacy): L2 (utløpt avtale)."
