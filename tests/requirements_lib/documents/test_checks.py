"""What is checked before a bid is chosen stands in konkurransegrunnlaget, what is checked afterwards in bilag 1."""

from collections.abc import Callable

from paper.story import Story
from requirements_lib.documents import checks
from requirements_lib.domain.library.requirement import Kind, Moment
from requirements_lib.domain.tender.tender import Tender
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.reader import tables_of, text_of


def _rows(write: Callable[[Story, Tender], None], tender: Tender) -> list[tuple[str, ...]]:
    story = Story()
    write(story, tender)
    return [row.cells for row in tables_of(story)][1:]


def test_each_piece_of_evidence_is_told_in_one_place_with_its_requirement() -> None:
    tender = building_permits.a_tender()
    before = " ".join(" ".join(row) for row in _rows(checks.of_bids, tender))
    after = " ".join(" ".join(row) for row in _rows(checks.afterwards, tender))
    for asked in tender.requirements:
        if asked.requirement.kind is Kind.CONTRACT_TERM:
            continue
        for one in asked.requirement.evidence:
            place, other = (before, after) if one.verified is Moment.BID else (after, before)
            assert one.what.rstrip(".") in place.replace("\u00a0", " ")
            assert one.breach.rstrip() in place.replace("\u00a0", " ")
            assert f"{one.what.rstrip('.')}. Kontrolleres" not in other.replace("\u00a0", " ")


def test_an_absolute_requirement_says_why_where_the_bids_are_judged() -> None:
    tender = a_tender_of({"kind": Kind.ABSOLUTE}, {})
    assert [row for row in _rows(checks.of_bids, tender) if "Hvorfor absolutt" in row[1]] == [
        ("ARK-01", "Hvorfor absolutt: Tilbudene skiller seg her.")
    ]


def test_the_rules_behind_stand_in_bilag_1_and_nothing_is_checked_of_information() -> None:
    tender = a_tender_of({"kind": Kind.INFORMATION})
    assert _rows(checks.of_bids, tender) == []
    assert _rows(checks.afterwards, tender) == [
        ("ARK-01", "Rettsgrunnlag: arkivforskrifta §\u00a05 andre ledd bokstav d")
    ]


def test_no_chapter_is_made_of_nothing() -> None:
    story = Story()
    checks.of_bids(story, a_tender_of())
    checks.afterwards(story, a_tender_of())
    assert text_of(story) == ""


def test_a_term_is_checked_in_one_row_with_the_rule_behind() -> None:
    tender = a_tender_of({"kind": Kind.CONTRACT_TERM})
    story = Story()
    checks.of_terms(story, tender, tender.requirements)
    (_, row) = (one.cells for one in tables_of(story))
    assert row == (
        "ARK-01",
        "Demonstrasjon ved tilbud: Et uttrekk vises. Kontrolleres av arkivaren. Poengene settes ned.\n"
        "Rettsgrunnlag: arkivforskrifta §\u00a05 andre ledd bokstav d",
    )
