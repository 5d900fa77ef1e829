"""Three-valued logic: decided as early as the answers allow, and explained by the answers that decide."""

from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from requirements_lib.domain.library.trigger import AllOf, Always, Answer, AnyOf, Is, Trigger, Truth

A, B = Is(question="a"), Is(question="b", answer=Answer.NO)
YES, NO, UNKNOWN = Answer.YES, Answer.NO, Answer.UNKNOWN


def test_a_question_not_answered_leaves_it_open() -> None:
    assert A.verdict({}).truth is Truth.OPEN
    assert A.verdict({"a": UNKNOWN}).because == (("a", UNKNOWN),)


def test_one_false_part_settles_all_of_and_alone_explains_it() -> None:
    verdict = AllOf(parts=(A, B)).verdict({"b": YES})
    assert verdict.truth is Truth.FALSE
    assert verdict.because == (("b", YES),)


def test_one_true_part_settles_any_of() -> None:
    verdict = AnyOf(parts=(A, B)).verdict({"b": NO})
    assert verdict.truth is Truth.TRUE
    assert verdict.because == (("b", NO),)


def test_an_open_verdict_names_only_the_questions_that_would_settle_it() -> None:
    verdict = AllOf(parts=(A, B)).verdict({"a": YES})
    assert verdict.truth is Truth.OPEN
    assert verdict.because == (("b", UNKNOWN),)


def test_always_needs_no_answer() -> None:
    assert Always().verdict({}).truth is Truth.TRUE
    assert list(Always().questions()) == []


_leaves = st.builds(Is, question=st.sampled_from("abc"), answer=st.sampled_from([YES, NO]))
_triggers = st.recursive(
    _leaves,
    lambda inner: st.one_of(
        st.builds(lambda parts: AllOf(parts=tuple(parts)), st.lists(inner, min_size=1, max_size=3)),
        st.builds(lambda parts: AnyOf(parts=tuple(parts)), st.lists(inner, min_size=1, max_size=3)),
    ),
    max_leaves=6,
)


def _classical(trigger: Trigger, answers: dict[str, Answer]) -> bool:
    if isinstance(trigger, Always):
        return True
    if isinstance(trigger, Is):
        return answers[trigger.question] == trigger.answer
    join = all if isinstance(trigger, AllOf) else any
    return join(_classical(part, answers) for part in trigger.parts)


@given(_triggers, st.dictionaries(st.sampled_from("abc"), st.sampled_from([YES, NO])))
def test_a_decided_verdict_holds_whatever_the_missing_answers_turn_out_to_be(
    trigger: Trigger, answers: dict[str, Answer]
) -> None:
    missing = [question for question in "abc" if question not in answers]
    verdict = trigger.verdict(answers)
    for rest in product([YES, NO], repeat=len(missing)):
        complete = answers | dict(zip(missing, rest, strict=True))
        if verdict.truth is not Truth.OPEN:
            assert _classical(trigger, complete) == (verdict.truth is Truth.TRUE)
        assert trigger.verdict(complete).truth is not Truth.OPEN


@given(_triggers, st.dictionaries(st.sampled_from("abc"), st.sampled_from([YES, NO])))
def test_the_answers_given_as_reason_are_enough_alone(trigger: Trigger, answers: dict[str, Answer]) -> None:
    verdict = trigger.verdict(answers)
    if verdict.truth is not Truth.OPEN:
        assert trigger.verdict(dict(verdict.because)).truth is verdict.truth
