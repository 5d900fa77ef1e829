"""The summary is one page, also when every name and every ground is long."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from paper.check import check
from scoring.documents.phase_out_summary import ROWS, make, story
from scoring.domain.system_decision import Course, SystemDecision
from scoring.words.phase_out_list import marking
from tests.requirements_lib.documents.office import pages
from tests.scoring.listed import FAR, LATE, LAW, TODAY, a_judged, a_list, a_system, an_overview

AT = datetime(2026, 11, 25, 12, tzinfo=UTC)
MARK = marking(LAW, TODAY)
LONG = "Fagsystemet for barnehage, skole og kulturskole i hele kommunen"
OWNER = "Anne-Margrethe Kristoffersen Haugland, kommunalsjef for oppvekst og levekår"
MANY_SYSTEMS = (
    *(
        a_system(
            f"{LONG} {number}", LATE, owner=OWNER, support_ends=date(2026, 1, 1), replacement_cost=9_999_999
        )
        for number in range(12)
    ),
    a_system("B", FAR),
)
MANY = a_list(*MANY_SYSTEMS)
DONE = SystemDecision(course=Course.REPLACE, by="p", at=AT)
FULL = a_list(
    *MANY_SYSTEMS,
    a_system("Bestemt", FAR, decisions=(DONE,)),
    a_system("Kanskje", FAR, 5).model_copy(update={"risk": ()}),
    a_system("Ny", FAR, None),
)
"""Every sentence there can be."""
AROUND = an_overview(
    *(
        a_judged(f"{LONG} {place}", sends_to=(f"{LONG} {place + 1}",), replacement_cost=1, benefit_expected=1)
        for place in range(9)
    )
)


def test_no_more_than_there_is_room_for_is_told_and_how_many_there_are() -> None:
    lines = story(MANY, an_overview(), MARK, "Mona Dahl", AT).lines
    assert any(one.startswith(f"De {ROWS} mest hastende står her, først dem der") for one in lines)
    assert "Frigjør mest: Skift A først. Det holder igjen ett system til." in lines


@pytest.mark.libreoffice
def test_it_is_one_page_however_much_there_is(tmp_path: Path) -> None:
    made = make(FULL, AROUND, MARK, "Anne-Margrethe Kristoffersen Haugland, identitet ikke bekreftet", AT)
    assert all(one.ok for one in check(made))
    (page,) = pages(made, tmp_path)
    for said in (
        "kan bli det",
        "bestemt hva som skal skje",
        "Frigjør mest:",
        "Nytte for pengene:",
        "Det er du som",
    ):
        assert said in page
