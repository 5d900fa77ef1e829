"""The questions of the half-hour rating come from their file, and give everything the formula needs."""

from requirements_lib.storage import library
from scoring.domain.systems.quick_rating import Asked, Stop
from scoring.domain.systems.risk import LIKELIHOOD, RiskCriterion
from scoring.storage import risk_scale
from scoring.storage.quick_form import load


def test_twelve_questions_are_always_asked_and_the_manager_answers_eight_alone() -> None:
    always = [one for one in load().questions if not one.unless_known]
    assert len(always) == 12
    assert sum(one.asked_of is Asked.MANAGER for one in load().questions) == 8


def test_every_risk_criterion_has_a_question() -> None:
    assert {one for question in load().questions for one in question.criteria} == set(RiskCriterion)


def test_every_hard_stop_that_no_requirement_or_register_field_shows_has_a_question() -> None:
    assert {one for question in load().questions for one in question.stops} == {
        Stop.H3,
        Stop.H4,
        Stop.H5,
        Stop.H6,
    }


def test_every_question_belongs_to_requirements_of_the_library_and_seven_get_points() -> None:
    load().require_known({one.id for one in library.load().approved_requirements})
    assert {one.id for one in load().questions if not one.ties} == {"need"}
    assert load().question("need").concerns_all
    assert len(load().requirements) == 7


def test_every_answer_that_is_no_level_has_words_ending_as_a_sentence() -> None:
    for question in load().questions:
        assert question.ask.endswith("?") and question.help.endswith(".")
        assert all(one.text.endswith(".") for one in question.options)
        assert all(one.endswith(".") for one in question.concerns.values())


def test_only_one_or_nobody_who_can_run_it_stops_a_system_and_not_how_many_there_are_in_the_market() -> None:
    texts = dict(enumerate(risk_scale.load().question(RiskCriterion.L3).levels, 1))
    stopped = [texts[level] for level, effect in load().question("people").at.items() if effect.stops]
    assert [one.split()[0] for one in stopped] == ["Bare", "Den", "Ingen"]
    assert [level for level, text in texts.items() if "få i markedet" in text] == [3]


def test_every_answer_about_getting_the_data_out_says_whether_it_is_agreed_or_proven() -> None:
    texts = {one.id: one.text for one in load().question("exit").options}
    assert {one for one, text in texts.items() if text.startswith("Det er avtalt")} == {"untested", "lacking"}
    assert {one for one, text in texts.items() if "ikke avtalt" in text} == {
        one for one, effect in load().question("exit").effects.items() if Stop.H4 in effect.stops
    }


def test_a_system_that_needs_no_contract_is_not_taken_for_one_that_lacks_it() -> None:
    mildest, *_, gravest = risk_scale.load().question(RiskCriterion.L2).levels
    assert "trenger ingen avtale" in mildest and "mangler en avtale som trengs" in gravest


def test_the_likelihoods_are_answered_exactly() -> None:
    for question in load().questions:
        for effect in question.effects.values():
            assert all(low == high for one, (low, high) in effect.levels.items() if one in LIKELIHOOD)
