"""The phase-out list for the management: accessible, marked, the summary first."""

from datetime import UTC, date, datetime

import pytest

from paper.check import check
from paper.package import Package
from scoring.documents.phase_out_handout import Handout
from scoring.documents.phase_out_report import TITLE, make, story
from scoring.domain.phase_out.phase_out_list import PhaseOutList
from scoring.domain.systems.contract import SystemContract
from scoring.words.phase_out.phase_out_list import marking
from tests.scoring.listed import FAR, LATE, LAW, PLAN, SOON, TODAY, a_list, a_system, an_overview

AT = datetime(2026, 11, 25, 12, tzinfo=UTC)
AROUND = an_overview()
MARK = marking(LAW, TODAY)
_RENEWED = SystemContract(ends=date(2027, 2, 28), renewal_months=12, notice_months=3)
FOUND = a_list(
    a_system("Byggarkivet", LATE),
    a_system("Planlagt", plan=PLAN, decommission=SOON),
    a_system("Delvis", FAR, 5).model_copy(update={"risk": ()}),
    a_system("Beholdt", SOON, 5),
    a_system("Bua", points=None, contract=_RENEWED),
)


@pytest.mark.parametrize("found", [FOUND, a_list(), a_list(a_system("Ny", FAR, None))])
def test_it_keeps_every_rule_of_the_checker_however_little_there_is(found: PhaseOutList) -> None:
    assert all(one.ok for one in check(make(Handout(found, an_overview(), MARK, "Mona Dahl", AT))))


def test_the_summary_comes_first_and_what_is_too_late_right_after() -> None:
    lines = story(Handout(FOUND, AROUND, MARK, "Mona Dahl", AT, method=("Regnet slik.",))).lines
    assert lines[0] == TITLE and lines[3].startswith("Kan være unntatt offentlighet.")
    wanted = [
        "Dette må bestemmes",
        "Slik står det",
        "2 systemer er foreslått utfaset.",
        "For én avtale må dere si fra innen 90 dager: Bua, senest 28.11.2026.",
        "Avtaler der dere må si fra snart",
        "For sent å skifte før avtalen slutter",
        "Tidslinje",
        "Foreslått utfaset",
    ]
    wanted += [
        "Kan bli foreslått utfaset",
        "Hva frigjør mest?",
        "Hva gir mest for pengene?",
        "Andre avtaler som må avklares",
        "Kan ikke slås av ennå",
        "Planene",
        "Alle systemene i bilder",
    ]
    places = [
        lines.index(one)
        for one in [*wanted, "Slik er forslagene laget", "Regnet slik.", "Slik er datoene regnet"]
    ]
    assert places == sorted(places)


def test_the_days_the_plan_and_what_blocks_are_printed_and_every_page_is_marked() -> None:
    package = Package(make(Handout(FOUND, AROUND, MARK, "Mona Dahl", AT)))
    printed = "".join(str(one) for one in package.body().itertext())
    for said in (
        "For sent (05.09.2025)",
        "Budsjett 2027",
        "Kravene er klare 01.02.2027",
        "Det er ikke prøvd å hente ut",
    ):
        assert said in printed
    names = [one for one in package.names if "footer" in one]
    assert any("Kan være unntatt offentlighet" in "".join(package.xml(one).itertext()) for one in names)


def test_a_section_without_anything_in_it_is_not_there() -> None:
    lines = story(
        Handout(a_list(a_system("A", FAR, record_worthy="no", answers={})), an_overview(), MARK, "Mona", AT)
    ).lines
    assert not {"Allerede for sent", "Planene", "Andre avtaler som må avklares"} & set(lines)
