"""Progress: what still lacks points or a reason, requirement by requirement."""

from fractions import Fraction

from scoring.domain.bids.progress import progress, together
from scoring.domain.bids.score import ScoreEntry

BIDS = ("a", "b")
ASKED = ("ARK-05", "ARK-08", "ARK-10")


def _entry(bid: str, requirement: str, points: int | None = 5, reason: str = "Vist") -> ScoreEntry:
    return ScoreEntry(evaluator="p1", bid=bid, requirement=requirement, points=points, reason=reason)


def test_a_requirement_is_done_when_every_bid_has_points_and_a_reason() -> None:
    found = progress([_entry("a", "ARK-05"), _entry("b", "ARK-05"), _entry("a", "ARK-08")], BIDS, ASKED)
    assert (found.done, found.incomplete) == (1, ("ARK-08", "ARK-10"))


def test_points_without_a_reason_are_not_enough() -> None:
    found = progress([_entry("a", "ARK-05", reason="  ")], ["a"], ["ARK-05"])
    assert [(one.points, one.reason) for one in found.missing] == [(False, True)]


def test_a_reason_without_points_is_not_enough() -> None:
    found = progress([_entry("a", "ARK-05", points=None)], ["a"], ["ARK-05"])
    assert [(one.points, one.reason) for one in found.missing] == [(True, False)]


def test_zero_points_are_points() -> None:
    assert progress([_entry("a", "ARK-05", points=0)], ["a"], ["ARK-05"]).is_complete


def test_what_nobody_has_written_lacks_both() -> None:
    (missing,) = progress([], ["a"], ["ARK-05"]).missing
    assert (missing.bid, missing.points, missing.reason) == ("a", True, True)


def test_judgements_of_other_bids_do_not_count() -> None:
    assert not progress([_entry("c", "ARK-05")], ["a"], ["ARK-05"]).is_complete


def test_the_part_that_is_done_is_exact_and_nothing_is_no_part() -> None:
    found = progress([_entry("a", "ARK-05"), _entry("b", "ARK-05")], BIDS, ASKED)
    assert found.part == Fraction(1, 3)
    assert progress([], BIDS, ()).part == 0


def test_several_parts_are_done_when_each_of_them_is() -> None:
    first = progress([_entry("a", "ARK-05"), _entry("a", "ARK-08")], ["a"], ["ARK-05", "ARK-08"])
    second = progress([], ["b"], ["ARK-08"])
    found = together([first, second])
    assert (found.requirements, found.incomplete, found.done) == (("ARK-05", "ARK-08"), ("ARK-08",), 1)
    assert together([first]) == first
    assert together([]).is_complete
