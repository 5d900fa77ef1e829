"""What may go wrong carries data and no prose."""

from store.outcome import DatabaseBusy, Stale


def test_an_outcome_carries_its_facts() -> None:
    stale = Stale("score", {"bid": "b-1"}, expected=1, actual=2)
    assert (stale.table, stale.key, stale.expected, stale.actual) == ("score", {"bid": "b-1"}, 1, 2)


def test_two_outcomes_are_never_the_same_one() -> None:
    assert len({DatabaseBusy("a", 1), DatabaseBusy("a", 1)}) == 2
