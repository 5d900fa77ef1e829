"""The risk criteria as they are asked."""

from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from scoring.storage.risk_scale import load
from tests.scoring.domain.builders import assessed, risk_answers
from ui.widgets.systems.risk import chosen_level, in_list, level_words


def test_every_level_is_described_after_its_number_and_unknown_comes_last() -> None:
    for one in load().questions:
        words = level_words(one)
        assert list(words) == [*range(1, one.criterion.highest + 1), "Ukjent"]
        assert all(text.startswith(f"{level}\\: ") for level, text in list(words.items())[:-1])
        assert all(text[4].isupper() for text in list(words.values())[:-1])


def test_the_list_says_what_is_answered() -> None:
    answers = risk_answers([3, None, 1, 1, 1, 1, 1], [1] * 6)[:2]
    lines = in_list(assessed(risk=answers))
    assert (lines["L1"], lines["L2"]) == (
        "L1 utgått støtte (1 av 13, vurdert)",
        "L2 utløpt avtale (2 av 13, ukjent)",
    )
    assert lines["C6"] == "C6 hinder for andre løsninger (13 av 13, ikke vurdert)"


def test_nothing_is_chosen_before_somebody_has_chosen() -> None:
    given = [None, RiskAnswer(criterion=RiskCriterion.L1), RiskAnswer(criterion=RiskCriterion.L1, level=6)]
    assert [chosen_level(one) for one in given] == [None, "Ukjent", 6]
