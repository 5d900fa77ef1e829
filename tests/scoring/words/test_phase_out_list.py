"""The phase-out list in words: how many, what by when, what each plan and archive lacks, and that it may be exempt."""

import json
from datetime import date
from pathlib import Path

from requirements_lib.domain.law import Certainty, LawTable
from requirements_lib.domain.trigger import Answer
from scoring.domain.contract import SystemContract
from scoring.domain.in_use import Papers
from scoring.domain.phase_out import Advice
from scoring.domain.plan import Plan
from scoring.domain.system_decision import Course
from scoring.storage import choices
from scoring.words import phase_out_list as words
from scoring.words.terms import term
from tests.scoring.domain.builders import decided
from tests.scoring.listed import FAR, LATE, LAW, PLAN, SOON, TESTED, TODAY, a_list, a_listed, a_system


def test_the_summary_says_how_many_what_by_when_and_what_is_too_late() -> None:
    whole = a_system("hel", FAR, 0, plan=PLAN, decommission=FAR)
    found = a_list(
        a_system("sen", LATE), a_system("snart"), whole, a_system("blir", FAR, 5), a_system("ny", FAR, None)
    )
    assert words.summary(found) == (
        "3 systemer er foreslått utfaset.",
        "1 av disse 3 må bestemmes innen 90 dager. Senest 07.12.2026.",
        "For 1 av disse 3 er det allerede for sent å skifte før avtalen slutter.",
        "Ingen av disse 3 kan slås av slik de står nå, fordi det som skal bevares, ikke er sikret.",
        "2 av de 3 som er bestemt eller foreslått, mangler hele eller deler av planen.",
        "4 av 5 systemer er helt eller delvis vurdert. 1 er ikke vurdert ennå.",
    )


def test_of_one_system_alone_it_is_said_in_the_singular() -> None:
    soon, late = words.summary(a_list(a_system("snart"))), words.summary(a_list(a_system("sen", LATE)))
    assert soon[1:3] == (
        "Det må bestemmes innen 90 dager. Senest 07.12.2026.",
        "Det kan ikke slås av slik det står nå, fordi det som skal bevares, ikke er sikret.",
    )
    assert late[1] == "Det er allerede for sent å skifte før avtalen slutter."


def test_what_is_decided_need_not_be_decided_soon_and_is_counted() -> None:
    kept, out = (a_system(one, decisions=(decided(one),)) for one in (Course.KEEP, Course.REPLACE))
    against = a_system("c", SOON, 5, decisions=(decided(Course.RETIRE),))
    assert words.summary(a_list(kept, out, against, a_system("b")))[:4] == (
        "1 system er foreslått utfaset.",
        "Det må bestemmes innen 90 dager. Senest 07.12.2026.",
        "2 systemer er bestemt erstattet eller avviklet, 1 av dem mot forslaget.",
        "1 system er bestemt beholdt eller forbedret mot forslaget.",
    )


def test_all_of_them_and_both_are_said_as_people_say_it() -> None:
    late = [a_system(name, LATE) for name in "abc"]
    said = words.summary(a_list(*late))
    assert "For alle 3 er det allerede for sent å skifte før avtalen slutter." in said
    assert "For begge er det allerede for sent å skifte før avtalen slutter." in words.summary(
        a_list(*late[:2])
    )
    assert "Alle 3 som er bestemt eller foreslått, mangler hele eller deler av planen." in said
    soon = words.summary(a_list(a_system("a"), a_system("b")))
    assert "Begge må bestemmes innen 90 dager. Det første senest 07.12.2026." in soon


def test_a_decision_is_told_with_who_when_and_why_and_that_it_goes_against() -> None:
    one = a_listed(decisions=(decided(Course.KEEP, "Ny løsning i 2028."),))
    assert words.decided(one) == "Behold, 24.11.2026. Mot forslaget: Ny løsning i 2028."
    named = one.model_copy(update={"decided_by": "Mona Dahl"})
    assert words.decided(named) == "Behold, 24.11.2026, av Mona Dahl. Mot forslaget: Ny løsning i 2028."
    assert words.decided(a_listed()) == "Ikke bestemt."


def test_an_empty_list_and_one_nobody_has_rated_say_so() -> None:
    assert words.summary(a_list(a_system("ny", FAR, None))) == (
        "Ingen systemer er foreslått utfaset.",
        "1 system er ikke vurdert ennå.",
    )
    assert words.summary(a_list(a_system("blir", FAR, 5)))[-1].startswith("Alle systemene")


def test_what_may_be_exempt_is_told_with_confirmed_provisions_alone() -> None:
    told = words.marking(LAW, TODAY)
    assert "unntatt offentlighet etter offentleglova § 24 tredje ledd (innsyn ville" in told
    assert "eller offentleglova § 14" in told
    unsure = [one.model_copy(update={"certainty": Certainty.PROBABLE}) for one in LAW.values]
    assert "§" not in words.marking(LawTable(values=tuple(unsure)), TODAY)


def test_the_contract_is_told_with_notice_or_that_it_has_ended() -> None:
    assert words.contract(a_listed(ends=None)) == "Ikke kjent"
    assert words.contract(a_listed(ends=date(2026, 1, 31))) == "Perioden gikk ut 31.01.2026"
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
    page = (Path(__file__).resolve().parents[3] / "docs" / "metode" / "utfasing.md").read_text("utf-8")
    order = ", ".join(term(one).split(",")[0] for one in Advice)
    assert f"etter forslaget: {order}." in page
    assert f"kommunens eget valg ({choices.load().intervals[Papers.EXIT_TEST].months} måneder)" in page
