"""The days of the phase-out list, in a calendar file."""

from datetime import UTC, date, datetime

from scoring.documents.phase_out_calendar import days_of, make, make_whole
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.system_decision import Course
from tests.scoring.domain.builders import decided
from tests.scoring.listed import LATE, PLAN, SOON, a_list, a_listed, a_system

AT = datetime(2026, 11, 25, 12, tzinfo=UTC)


def test_every_day_to_come_is_there_and_what_is_passed_or_done_is_not() -> None:
    days = list(days_of(a_listed(plan=PLAN, decommission=date(2028, 6, 30))))
    assert [(one.key, one.on) for one in days] == [
        ("Byggarkivet.decide", date(2026, 12, 7)),
        ("Byggarkivet.publish", date(2027, 5, 7)),
        ("Byggarkivet.sign", date(2027, 9, 30)),
        ("Byggarkivet.ends", date(2028, 6, 30)),
        ("Byggarkivet.decommission", date(2028, 6, 30)),
        ("Byggarkivet.milestone.Kravene er klare", date(2027, 2, 1)),
    ]
    assert days[0].title == "Siste dag for å bestemme: Byggarkivet"
    assert days[0].text.startswith("Siste dag for å bestemme er 07.12.2026.")
    assert all(one.text.endswith(" Kan være unntatt offentlighet.") for one in days)


def test_milestones_with_the_same_name_have_keys_of_their_own_that_stand_when_the_first_is_reached() -> None:
    plan = PLAN
    for day in (date(2027, 3, 1), date(2027, 6, 1), date(2027, 9, 1)):
        plan = plan.with_milestone(len(plan.milestones), name="Test", on=day)
    reached = plan.with_milestone([one.name for one in plan.milestones].index("Test"), done=True)
    kept = [
        [one.key for one in days_of(a_listed(plan=own)) if one.key.endswith(".Test")]
        for own in (plan, reached)
    ]
    keys = ["Byggarkivet.milestone.Test", "Byggarkivet.milestone2.Test", "Byggarkivet.milestone3.Test"]
    assert kept == [keys, keys[1:]]


def test_when_it_is_too_late_only_what_still_comes_is_there() -> None:
    assert [one.key for one in days_of(a_listed(ends=LATE))] == ["Byggarkivet.ends"]


def test_the_file_has_the_days_of_every_system_in_order() -> None:
    content = make([a_listed("B"), a_listed("A", LATE)], "Utfasing", AT).decode().replace("\r\n ", "")
    starts = [line for line in content.split("\r\n") if line.startswith("DTSTART")]
    assert len(starts) == 5 and starts == sorted(starts)


def _days(course: Course, out: date | None = None) -> dict[str, date]:
    contract = SystemContract(ends=SOON, notice_months=3)
    one = a_listed(contract=contract, plan=PLAN, decisions=(decided(course),), decommission=out)
    return {day.key.removeprefix("Byggarkivet."): day.on for day in days_of(one)}


def test_a_system_that_stays_has_only_the_days_of_its_own_contract_and_says_why() -> None:
    assert _days(Course.KEEP, SOON) == {"notice": date(2028, 3, 30), "ends": SOON}
    one = next(days_of(a_listed(decisions=(decided(Course.IMPROVE),))))
    assert one.text.startswith("Det er bestemt å forbedre systemet. Da er det ikke regnet ut noen dag")


def test_what_is_replaced_by_a_day_of_our_own_is_counted_back_from_it_and_need_not_be_decided() -> None:
    found = _days(Course.REPLACE, date(2027, 12, 31))
    assert found == {
        "sign": date(2027, 3, 31),
        "notice": date(2028, 3, 30),
        "ends": SOON,
        "decommission": date(2027, 12, 31),
        "milestone.Kravene er klare": date(2027, 2, 1),
    }


def test_what_is_retired_has_nothing_to_procure() -> None:
    assert _days(Course.RETIRE).keys() == {"notice", "ends", "milestone.Kravene er klare"}


def test_the_day_to_speak_up_is_there_for_a_system_nobody_has_rated_and_for_the_period_that_runs() -> None:
    contract = SystemContract(ends=date(2027, 2, 28), renewal_months=12, notice_months=3)
    found = a_list(
        a_system("Kinobua", points=None, contract=contract),
        a_system("Arkivet", contract=contract),
        a_system("Om ett år", points=None),
    )
    content = make_whole(found, AT).decode().replace("\r\n ", "")
    for name in ("Kinobua", "Arkivet"):
        assert content.count(f"SUMMARY:Siste dag å si fra om avtalen: {name}") == 1
    assert content.count("DTSTART;VALUE=DATE:20261128") == 2
    assert "Avtalen løper videre til 28.02.2028" in content and "Om ett år" not in content
