"""The summary is one page, also when every name and every ground is long."""

from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from paper.check import check
from scoring.documents.phase_out_handout import Handout
from scoring.documents.phase_out_summary import FEWEST, MOST, make, story
from scoring.domain.phase_out.overview import Overview
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.system_decision import Course, SystemDecision
from scoring.words.phase_out.phase_out_list import marking
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
    a_system("Blir", FAR, decisions=(DONE.model_copy(update={"course": Course.KEEP}),)),
    a_system("Utløpt", date(2025, 1, 1), owner=OWNER),
    a_system("Utløpt med opsjon", contract=SystemContract(ends=date(2025, 1, 1), option_months=(48,))),
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


def test_there_are_as_many_systems_as_there_is_room_for_and_how_many_there_are_is_told() -> None:
    def rows(found: PhaseOutList, around: Overview) -> int:
        return story(Handout(found, around, MARK, "Mona Dahl", AT)).body().count("<w:tr>") - 1

    short = a_list(*(a_system(f"S{number}", LATE) for number in range(12)))
    assert FEWEST <= rows(FULL, AROUND) < rows(MANY, an_overview()) < rows(short, an_overview()) <= MOST
    lines = story(Handout(short, an_overview(), MARK, "Mona Dahl", AT)).lines
    assert any(one.startswith("De 7 mest hastende står her, først dem som") for one in lines)
    assert "Frigjør mest: Skift A først. Det holder igjen ett system til." in lines


@pytest.mark.libreoffice
def test_it_is_one_page_however_much_there_is(tmp_path: Path) -> None:
    made = make(
        Handout(FULL, AROUND, MARK, "Anne-Margrethe Kristoffersen Haugland, identitet ikke bekreftet", AT)
    )
    assert all(one.ok for one in check(made))
    (page,) = pages(made, tmp_path)
    for said in (
        "kan bli det",
        "er bestemt erstattet",
        "er bestemt beholdt",
        "ulovlig direkte",
        "avtaleperioden over",
        "Frigjør mest:",
        "Nytte for pengene:",
        "Det er du som",
    ):
        assert said in page
