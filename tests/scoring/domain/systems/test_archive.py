"""A system may be switched off when what must be preserved is safe, and not before."""

from datetime import date

import pytest

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Finding
from scoring.domain.systems.archive import Archive, readiness
from scoring.domain.systems.in_use import Paper, Papers
from scoring.domain.systems.plan import Disposal, Plan
from scoring.domain.systems.system import System

TODAY = date(2026, 11, 25)
SAID = Plan(preserve="Byggesakene, til kommunens depot")


def _codes(tested: date | None = date(2026, 3, 1), lost: tuple[str, ...] = (), **fields: object) -> list[str]:
    return [one.code for one in _found(tested, lost, **fields)[1]]


def _found(
    tested: date | None, lost: tuple[str, ...] = (), **fields: object
) -> tuple[Archive, tuple[Finding, ...]]:
    given = {"record_worthy": Answer.YES, "plan": SAID} | fields
    papers = {Papers.EXIT_TEST: Paper(on=tested)} if tested else {}
    system = System.model_validate({"id": "s", "name": "Arkivet", "papers": papers} | given)
    found = readiness(system, dict.fromkeys(lost, ""), 24, TODAY)
    assert found.blocks is (found.standing in (Archive.BLOCKED, Archive.NOT_KNOWN))
    return found.standing, found.findings


def test_it_is_ready_when_extraction_is_tested_and_it_is_said_what_goes_where() -> None:
    assert _found(date(2026, 3, 1)) == (Archive.READY, ())


@pytest.mark.parametrize(
    ("tested", "code"),
    [
        (None, "extraction_untested"),
        (date(2024, 11, 24), "extraction_test_old"),
        (date(2026, 11, 26), "extraction_test_planned"),
    ],
)
def test_a_test_that_is_not_done_or_is_old_blocks(tested: date | None, code: str) -> None:
    assert _found(tested)[0] is Archive.BLOCKED and _codes(tested) == [code]


def test_where_the_rating_says_that_all_can_be_taken_out_only_the_day_is_missing() -> None:
    system = System(id="s", name="Arkivet", record_worthy=Answer.YES, plan=SAID)
    (found,) = readiness(system, {}, 24, TODAY, said=True).findings
    assert found.code == "extraction_undated"


def test_a_test_is_good_to_the_day_it_is_to_be_done_again() -> None:
    assert _codes(date(2024, 11, 25)) == []


def test_no_word_on_what_goes_where_blocks_and_so_does_deleting_records() -> None:
    assert _codes(plan=Plan()) == ["preserve_undescribed"]
    assert _codes(plan=SAID.model_copy(update={"disposal": Disposal.DELETE})) == ["records_planned_deleted"]


def test_records_that_would_be_lost_block_whatever_else_is_known() -> None:
    assert _codes(lost=("ARK-08", "ARK-05")) == ["records_would_be_lost"]
    assert _found(None, ("ARK-08", "ARK-05"))[1][0].facts == {"requirements": ["ARK-05", "ARK-08"]}
    assert _found(None, ("ARK-05",), record_worthy=Answer.NO)[0] is Archive.BLOCKED


@pytest.mark.parametrize("answer", [None, Answer.UNKNOWN])
def test_not_knowing_whether_anything_is_to_be_preserved_blocks(answer: Answer | None) -> None:
    assert _found(None, record_worthy=answer)[0] is Archive.NOT_KNOWN
    assert _codes(None, record_worthy=answer) == ["archive_worth_unknown"]


def test_with_nothing_to_preserve_it_may_be_deleted_untested() -> None:
    assert _found(None, record_worthy=Answer.NO, plan=Plan(disposal=Disposal.DELETE)) == (Archive.NOTHING, ())
