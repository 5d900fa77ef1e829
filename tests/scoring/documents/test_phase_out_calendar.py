"""The days of the phase-out list, in a calendar file."""

from datetime import UTC, date, datetime

from scoring.documents.phase_out_calendar import days_of, make
from tests.scoring.listed import LATE, PLAN, a_listed

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
