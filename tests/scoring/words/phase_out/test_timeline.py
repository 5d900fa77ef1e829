"""The dates of the timeline as a table, also those that have passed."""

from datetime import date

from scoring.domain.phase_out.timeline import Mark, bars
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.ending import Ending, What
from scoring.domain.systems.system_decision import Course
from scoring.words.phase_out.timeline import COLUMNS, left_out_sentence, over, rows
from tests.scoring.domain.builders import decided
from tests.scoring.listed import FAR, LATE, SOON, TODAY, a_listed


def test_every_date_stands_in_the_table_also_when_it_has_passed_or_is_not_known() -> None:
    known, unknown = rows([a_listed(ends=LATE), a_listed("Ukjent", None)])
    assert known == [
        *("Byggarkivet", "For sent (05.09.2025)", "06.02.2026", "30.06.2026", "Ikke kjent", "31.03.2027"),
        "Ikke kjent",
    ]
    assert unknown == ["Ukjent", *["Ikke kjent"] * 6] and len(COLUMNS) == 7


def test_what_is_decided_has_its_own_day_and_the_contracts_and_nothing_to_procure_when_it_is_retired() -> (
    None
):
    contract = SystemContract(ends=SOON, notice_months=3)
    courses = (Course.REPLACE, Course.RETIRE)
    replaced, retired = rows(
        a_listed(contract=contract, decommission=FAR, decisions=(decided(course),)) for course in courses
    )
    days = ["30.03.2028", "30.06.2028", "Ikke kjent"]
    assert replaced[1:] == [
        "Bestemt. Kunngjør senest 07.11.2029. Ut av bruk 31.12.2030",
        "07.11.2029",
        "29.03.2030",
        *days,
    ]
    assert retired[1:] == ["Bestemt: avvikle. Ut av bruk 31.12.2030", "–", "–", *days]


def test_what_is_left_out_is_counted() -> None:
    assert left_out_sentence(0) == ""
    assert left_out_sentence(1).startswith("Ett system er ikke med")
    assert left_out_sentence(2).startswith("2 systemer er ikke med")


def test_what_is_over_is_told_with_its_year() -> None:
    (one,) = bars([a_listed(ends=date(2019, 12, 31), support_ends=date(2022, 11, 28))], TODAY)
    assert over(one) == "avtale til 2019, støtte til 2022"


def test_the_years_of_all_the_support_that_is_over_are_told_also_where_nobody_knows_the_year() -> None:
    (one,) = bars([a_listed(ends=date(2019, 12, 31), support_ends=date(2022, 11, 28))], TODAY)
    more = (*one.passed, (Mark.SUPPORT, date(2022, 12, 1)), (Mark.SUPPORT, None))
    assert over(one.model_copy(update={"passed": more})) == "avtale til 2019, støtte til 2022 og ukjent år"
    more = (*one.passed, (Mark.SUPPORT, date(2024, 12, 1)), (Mark.SUPPORT, date(2025, 1, 1)))
    assert over(one.model_copy(update={"passed": more})) == "avtale til 2019, støtte til 2022–2025"


def test_the_table_tells_every_end_of_support_and_not_only_the_first() -> None:
    supports = [
        Ending(what=What.SUPPORT, on=day, technology=name) for name, day in (("PHP 9", SOON), ("Java", FAR))
    ]
    (row,) = rows([a_listed(support_ends=LATE).model_copy(update={"supports": tuple(supports)})])
    assert row[-1] == "30.06.2028 for PHP 9; 31.12.2030 for Java"
