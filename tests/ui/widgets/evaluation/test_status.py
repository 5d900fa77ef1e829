"""How far an evaluator has come, in words."""

from requirements_lib.domain.tender.scored_item import item, items
from scoring.domain.bids.progress import progress
from scoring.domain.bids.score import ScoreEntry
from scoring.words.item import REQUIREMENT
from tests.builders import a_tender
from tests.scoring.domain.builders import a_bid
from ui.widgets.evaluation.status import done_in_words, lacking_in_words, left_in_words

BIDS = (a_bid("A"), a_bid("B"))
WHOLE = tuple(
    ScoreEntry(evaluator="p-jonas", bid=bid, requirement=requirement, points=5, reason="Vist.")
    for requirement in ("ARK-05", "ARK-08")
    for bid in ("a", "b")
)
ITEMS = items(a_tender())
ARK_08 = item(a_tender(), "ARK-08")


def test_a_requirement_is_done_when_it_is_done_for_all_bids() -> None:
    done = progress(WHOLE[:3], ("a", "b"), ("ARK-05", "ARK-08"))
    assert done_in_words(done, REQUIREMENT) == "1 av 2 krav er vurdert for alle tilbud"


def test_what_one_requirement_lacks_is_told_bid_by_bid() -> None:
    done = progress(WHOLE[:3], ("a", "b"), ("ARK-05", "ARK-08"))
    assert lacking_in_words(done.missing, BIDS) == ["Tilbud B mangler poeng og begrunnelse."]
    assert left_in_words(done, ARK_08, ITEMS, BIDS) == "Tilbud B mangler poeng og begrunnelse."
    assert left_in_words(done, item(a_tender(), "ARK-05"), ITEMS, BIDS) == "ARK-05 er ferdig vurdert."


def test_what_one_bid_lacks_is_told_by_the_requirements() -> None:
    done = progress((), ("a", "b"), ("ARK-05", "ARK-08"))
    assert left_in_words(done, BIDS[0], ITEMS, BIDS) == "Tilbud A mangler noe på ARK-05 og ARK-08."
    assert left_in_words(progress(WHOLE, ("a", "b"), ("ARK-05", "ARK-08")), BIDS[0], ITEMS, BIDS) == (
        "Tilbud A er ferdig vurdert."
    )
