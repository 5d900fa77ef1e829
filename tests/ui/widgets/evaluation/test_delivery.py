"""One's own use of the scale, and what is missing before delivery."""

from scoring.domain.bids.progress import progress
from scoring.domain.bids.score import ScoreEntry
from scoring.services.evaluation import Sheet
from tests.scoring.domain.builders import a_bid
from ui.widgets.evaluation.delivery import counts, missing_lines

ITEMS = {one: one for one in ("ARK-05", "ARK-08")}


def a_sheet(*entries: ScoreEntry) -> Sheet:
    """A sheet on two requirements in bids A and B."""
    return Sheet(entries=entries, progress=progress(entries, ("a", "b"), ("ARK-05", "ARK-08")))


def scored(bid: str, requirement: str, points: int | None, reason: str = "") -> ScoreEntry:
    """One entry of Jonas."""
    return ScoreEntry(evaluator="p-jonas", bid=bid, requirement=requirement, points=points, reason=reason)


def test_points_are_counted_bid_by_bid_and_what_is_not_given_is_not() -> None:
    sheet = a_sheet(
        scored("a", "ARK-05", 10),
        scored("a", "ARK-08", 10),
        scored("b", "ARK-05", 0),
        scored("b", "ARK-08", None),
    )
    assert counts(sheet, "a", range(11), ITEMS) == [*[0] * 10, 2]
    assert counts(sheet, "b", range(11), ITEMS) == [1, *[0] * 10]
    assert counts(sheet, "b", range(7), ITEMS) == [1, *[0] * 6]
    assert counts(sheet, "a", range(11), {"ARK-05"}) == [*[0] * 10, 1]


def test_every_missing_point_and_reason_is_named() -> None:
    sheet = a_sheet(
        scored("a", "ARK-05", 5, "Vist."), scored("a", "ARK-08", 5), scored("b", "ARK-05", None, "Vist.")
    )
    assert missing_lines(sheet, (a_bid("A"), a_bid("B")), ITEMS) == {
        "ARK-05": "ARK-05 mangler poeng i tilbud B",
        "ARK-08": "ARK-08 mangler begrunnelse i tilbud A, poeng og begrunnelse i tilbud B",
    }
    nothing = missing_lines(a_sheet(), (a_bid("A"), a_bid("B")), ITEMS)
    assert nothing["ARK-05"] == "ARK-05 mangler poeng og begrunnelse i tilbud A og B"
