"""The award criteria as a table."""

from paper.story import Story
from requirements_lib.documents import criteria_table
from requirements_lib.documents.annexes import Annexes
from tests.builders import a_tender, judged_whole


def _told(**changes: object) -> str:
    tender = a_tender(**changes)
    story = Story()
    criteria_table.write(story, tender, Annexes(None))
    return story.body()


def test_what_is_judged_whole_is_told_so_and_has_no_weights_of_requirements() -> None:
    assert "ARK-05, ARK-08, vurdert samlet" in _told(criteria=judged_whole())
    assert "ARK-05 (vekt" in _told()
