"""The half-hour rating in words."""

from datetime import UTC, datetime

from scoring.domain.phase_out.decision import Turn
from scoring.domain.phase_out.phase_out import Advice, propose
from scoring.domain.rating.known import Yardstick
from scoring.domain.systems.quick_rating import QuickAnswer
from scoring.domain.systems.system import System
from scoring.storage import quick_form, risk_scale
from scoring.words.systems.quick_rating import (
    age_sentence,
    answer_words,
    no_turn,
    old_sentence,
    option_texts,
    paper_sentence,
    progress_sentence,
    turn_groups,
    yardstick_sentence,
)
from tests.builders import a_library
from tests.scoring.domain.builders import TODAY, assessed, risk_answers
from tests.scoring.domain.rating.test_known import answered, found

FORM, SCALE = quick_form.load(), risk_scale.load()
KEPT, OUT = Advice.KEEP, Advice.PHASE_OUT


def test_a_question_is_answered_by_its_own_words_or_by_the_levels() -> None:
    people = option_texts(FORM.question("people"), SCALE)
    assert (list(people), people["1"]) == (
        ["1", "2", "3", "4", "5", "6"],
        "Flere kan systemet, både i kommunen og hos leverandøren.",
    )
    assert option_texts(FORM.question("money"), SCALE)["1"] == "Under 1 prosent av enhetens årsbudsjett"
    assert (
        answer_words(FORM.question("users"), "5", SCALE) == "Det hjelper dem i arbeidet og er lett å bruke."
    )
    assert answer_words(FORM.question("users"), None, SCALE) == "Ukjent"


def test_every_question_has_as_many_words_as_answers() -> None:
    for question in FORM.questions:
        assert list(option_texts(question, SCALE)) == list(question.effects)


def test_an_answer_tells_its_age_and_who_gave_it() -> None:
    answer = QuickAnswer(option="1", given_by="Pavel Novák", at=datetime(2025, 3, 12, tzinfo=UTC))
    now = datetime(2026, 11, 24, tzinfo=UTC)
    assert age_sentence(answer, now, FORM, {}) == (
        "Svart 12.03.2025 av Pavel Novák. Eldre enn 18 måneder: svar på nytt."
    )
    written = answer.model_copy(update={"by": "p", "at": now})
    assert age_sentence(written, now, FORM, {"p": "Mona Dahl"}) == (
        "Svart 24.11.2026 av Pavel Novák, ført av Mona Dahl."
    )
    fresh = written.model_copy(update={"given_by": ""})
    assert age_sentence(fresh, now, FORM, {"p": "Mona Dahl"}) == "Svart 24.11.2026 av Mona Dahl."
    assert age_sentence(QuickAnswer(), now, FORM, {}) == ""
    days = (answer.at, fresh.at, None)
    assert old_sentence(days, now, FORM) == "1 av 2 svar er eldre enn 18 måneder. Svar på nytt."
    assert old_sentence((fresh.at,), now, FORM) == ""


def test_what_stands_in_the_register_is_told_beside_the_question_it_does_not_answer() -> None:
    system = System.model_validate(
        {
            **{"id": "a", "name": "A", "contract": {"exit_terms": "Ikke avtalt."}},
            "papers": {
                "processing": {"on": "2009-01-01", "reference": "09/12"},
                "exit_test": {"on": "2025-03-01"},
            },
        }
    )
    told = {one.id: said for one in FORM.questions if (said := paper_sentence(one, system))}
    assert told == {
        "processing": "I registeret: databehandleravtale 01.01.2009 (09/12). Det avgjør ikke svaret.",
        "exit": (
            "I registeret: prøvd uttrekk 01.03.2025; vilkår for avslutning: Ikke avtalt. Det avgjør ikke svaret."
        ),
    }


def test_progress_tells_unknown_apart() -> None:
    answers = answered(support="1", people=None)
    assert progress_sentence(FORM, answers, ["support", "people", "need"]) == (
        "1 av 3 spørsmål har svar, 1 er ukjent, 1 gjenstår."
    )
    assert progress_sentence(FORM, answers, ["support"]) == "1 av 1 spørsmål har svar, alle er stilt."


def test_answers_that_would_change_it_stand_under_what_they_lead_to() -> None:
    turns = (
        Turn(question="people", option="3", best=KEPT, worst=OUT),
        Turn(question="people", option="4", best=OUT, worst=OUT),
    )
    groups = turn_groups(turns, FORM, SCALE, a_library())
    assert [outcome for outcome, _ in groups] == [
        "Blir «fas ut eller skift» med ett av disse svarene",
        "Kan bli alt fra «behold» til «fas ut eller skift» med ett av disse svarene",
    ]
    assert groups[0][1] == (
        "Hvor mange kan systemet godt nok til å holde det i gang? "
        "Bare én kan systemet, og opplæring av flere er ikke planlagt.",
    )


def test_a_criterion_and_a_requirement_are_told_by_their_names() -> None:
    turns = (
        Turn(question="L3", option="4", best=OUT, worst=OUT),
        Turn(question="ARK-05", option="0", best=OUT, worst=OUT),
    )
    ((_, answers),) = turn_groups(turns, FORM, SCALE, a_library())
    title = a_library().requirement("ARK-05").title
    assert answers == (
        "L3 Manglende kompetanse: 4 (Bare én kan systemet, og opplæring av flere er ikke planlagt)",
        f"ARK-05 {title}: 0 poeng",
    )


def test_it_says_so_when_no_single_answer_is_enough() -> None:
    certain = propose(assessed(risk=risk_answers([1] * 7, [1] * 6)), (), TODAY)
    assert no_turn(certain).startswith("Ikke noe enkelt svar endrer")
    assert no_turn(propose(assessed(), (), TODAY)).startswith("Ikke noe enkelt svar avgjør")


def test_it_says_what_it_is_measured_by() -> None:
    short = found(assessed(quick=answered(support="1"), support_ends="2025-01-01"))
    assert short.yardstick is Yardstick.SHORT
    assert yardstick_sentence(short).startswith(
        "Målt på de 4 kravene som gjelder, av dem den korte vurderingen gir poeng på."
    )
    assert yardstick_sentence(found(assessed())) == "Målt på alle kravene som gjelder for systemet."
