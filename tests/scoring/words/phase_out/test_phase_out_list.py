"""The phase-out list in words: how many, what by when, what each plan and archive lacks, and that it may be exempt."""

import json
from datetime import date
from pathlib import Path

from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.rules.law import Certainty, LawTable
from scoring.domain.phase_out.phase_out import Advice
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.plan import Plan
from scoring.domain.systems.system_decision import Course
from scoring.storage import choices
from scoring.words.phase_out import phase_out_list as words
from scoring.words.terms import term
from tests.scoring.domain.builders import decided
from tests.scoring.listed import LATE, LAW, PLAN, SOON, TESTED, TODAY, a_list, a_listed, a_system


def test_a_decision_is_told_with_who_when_and_why_and_that_it_goes_against() -> None:
    one = a_listed(decisions=(decided(Course.KEEP, "Ny løsning i 2028."),))
    assert words.decided(one) == "Behold, 24.11.2026. Mot forslaget: Ny løsning i 2028."
    named = one.model_copy(update={"decided_by": "Mona Dahl"})
    assert words.decided(named) == "Behold, 24.11.2026, av Mona Dahl. Mot forslaget: Ny løsning i 2028."
    assert words.decided(a_listed()) == "Ikke bestemt."


def test_an_old_answer_is_told_with_what_is_recommended() -> None:
    old = a_listed().model_copy(update={"oldest": date(2024, 3, 12), "is_aged": True})
    assert words.recommended(old).endswith("Eldste svar er fra 12.03.2024 og bør gis på nytt.")
    assert "Eldste" not in words.recommended(a_listed())


def test_what_may_be_exempt_is_told_with_confirmed_provisions_alone() -> None:
    told = words.marking(LAW, TODAY)
    assert "unntatt offentlighet etter offentleglova § 24 tredje ledd (innsyn ville" in told
    assert "eller offentleglova § 14" in told
    unsure = [one.model_copy(update={"certainty": Certainty.PROBABLE}) for one in LAW.values]
    assert "§" not in words.marking(LawTable(values=tuple(unsure)), TODAY)


def test_the_contract_is_told_with_notice_or_that_it_has_ended() -> None:
    assert words.contract(a_listed(ends=None)) == "Ikke kjent"
    assert (
        words.contract(a_listed(ends=date(2026, 1, 31)))
        == "Perioden gikk ut 31.01.2026. Mulig ulovlig direkte anskaffelse"
    )
    left = a_listed(contract=SystemContract(ends=date(2026, 1, 31), option_months=(24,)))
    assert "ulovlig" not in words.contract(left)
    notice = a_listed(contract=SystemContract(ends=SOON, notice_months=3))
    assert words.contract(notice) == "Perioden går ut 30.06.2028; siste dag å si fra: 30.03.2028"


def test_a_plan_is_told_by_what_it_lacks_what_is_late_and_what_is_next() -> None:
    assert words.plan(a_listed()) == "Ingen plan."
    assert words.plan(a_listed(plan=Plan(work="x", responsible="y"))).startswith(
        "Mangler milepæler, hva som skjer"
    )
    assert words.plan(a_listed(plan=PLAN, decommission=SOON)) == (
        "Planen er hel. Neste: Kravene er klare 01.02.2027."
    )
    assert "Planen går 2 år lenger enn avtalen" in words.plan(
        a_listed(plan=PLAN, decommission=date(2030, 6, 30))
    )
    stays = (decided(Course.KEEP),)
    assert words.plan(a_listed(plan=PLAN, decisions=stays)) == "Systemet blir, så planen gjelder ikke."
    assert words.plan(a_listed(decisions=stays)) == "Ingen plan: Systemet blir."
    late = PLAN.with_milestone(1, on=date(2026, 11, 24))
    assert words.plan(a_listed(plan=late)) == (
        "Mangler dato for avvikling. Forsinket: Kravene er klare 24.11.2026."
    )


def test_the_archive_says_whether_the_system_may_be_switched_off_and_why_not() -> None:
    blocked = a_listed().readiness
    assert words.archive(blocked) == "Kan ikke slås av."
    first, *rest = words.archive_sentences(blocked)
    assert first == "Systemet kan ikke slås av slik det står nå."
    assert "Det er ikke prøvd å hente ut det som skal bevares." in rest
    ready = a_listed(points=5, plan=PLAN, papers=TESTED).readiness
    assert words.archive_sentences(ready) == (
        "Det som skal bevares, kan hentes ut og er beskrevet. Uttrekket ble prøvd 01.03.2026.",
    )
    nothing = a_listed(points=5, record_worthy=Answer.NO, answers={}).readiness
    assert "Ingenting i systemet skal bevares" in words.archive_sentences(nothing)[0]


def test_a_plan_as_rows_has_every_part_also_the_empty_ones() -> None:
    rows = dict(words.plan_rows(PLAN, None))
    assert rows["Milepæler"] == "Behovet er avklart 01.10.2026 (gjort)\nKravene er klare 01.02.2027"
    assert (rows["Dato for avvikling"], rows["Det gamle systemet"]) == ("", "Arkiveres")
    assert len(rows) == 7


def test_the_file_has_every_system_in_order_with_days_plan_and_archive() -> None:
    told = json.loads(words.as_json(a_list(a_system("snart", plan=PLAN), a_system("sen", LATE)), words.MARK))
    assert told["marking"] == "Kan være unntatt offentlighet"
    late, soon = told["systems"]
    assert (late["name"], late["latest"]["reach"], soon["latest"]["reach"]) == ("sen", "too_late", "in_time")
    assert soon["latest"]["rounds"][0]["steps"][0]["begins"] == "2027-09-30"
    assert (soon["plan"]["responsible"], soon["plan_lacks"]) == ("Turid Aas", ["date"])
    assert soon["archive"]["standing"] == "blocked" and soon["archive_texts"] and late["can_be_done"]


def test_the_method_page_tells_the_order_of_advice_and_the_age_of_a_test() -> None:
    page = (Path(__file__).resolve().parents[4] / "docs" / "metode" / "utfasing.md").read_text("utf-8")
    order = ", ".join(term(one).split(",")[0] for one in Advice)
    assert f"etter forslaget: {order}." in page
    assert f"som er forhåndsvalgt ({choices.load().intervals[Papers.EXIT_TEST].months} måneder)" in page
