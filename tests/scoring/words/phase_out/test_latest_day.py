"""The latest days in words: what is decided before when, and every line of the calculation with its basis."""

from datetime import date
from pathlib import Path
from typing import Any

from requirements_lib.domain.rules.regime import Regime
from requirements_lib.storage import law
from scoring.domain.phase_out.latest_day import LatestDays, Reach, latest_days
from scoring.domain.phase_out.lead_time import Stage
from scoring.domain.systems.contract import SystemContract
from scoring.domain.systems.system import System
from scoring.domain.systems.system_decision import Course
from scoring.storage import lead_time
from scoring.words.phase_out import latest_day as words
from scoring.words.terms import label
from tests.scoring.domain.builders import decided

PAGE = Path(__file__).resolve().parents[4] / "docs" / "metode" / "utfasing.md"
TODAY = date(2026, 11, 25)


def _days(cost: int | None = 1_000_000, **contract: object) -> LatestDays:
    return latest_days(_system(cost, **contract), TODAY, law.load(), lead_time.load())


def _decided(course: Course, out: date | None = None, **contract: object) -> LatestDays:
    fields = {"decisions": (decided(course),), "decommission": out}
    system = _system(1_000_000, **contract).model_copy(update=fields)
    return latest_days(system, TODAY, law.load(), lead_time.load())


def _system(cost: int | None, **contract: object) -> System:
    given = {"contract": SystemContract.model_validate(contract), "yearly_cost": cost}
    return System.model_validate({"id": "s", "name": "Arkivet"} | given)


def test_in_time_the_last_day_and_what_it_is_for_are_told() -> None:
    found = _days(ends=date(2028, 12, 31))
    assert (
        words.sentence(found) == "Siste dag for å bestemme er 04.06.2027. Da kan avtalen slutte 31.12.2028."
    )
    assert words.in_brief(found) == "04.06.2027" and not words.what_can_be_done(found)


def test_too_late_says_when_it_had_to_be_and_what_can_be_done() -> None:
    found = _days(ends=date(2027, 12, 31))
    assert words.sentence(found) == (
        "Allerede for sent: Skulle dere skifte før avtalen slutter 31.12.2027, måtte det vært bestemt senest "
        "05.06.2026. "
        "Bestemmer dere i dag, kan et nytt system være i bruk tidligst 21.06.2028, 173 dager etter at avtalen slutter."
    )
    assert words.in_brief(found) == "For sent (05.06.2026)"
    assert any("innkjøp og jurist" in one for one in words.what_can_be_done(found))


def test_an_option_or_a_renewal_gives_a_later_end() -> None:
    option = _days(ends=date(2027, 6, 30), option_months=(12,))
    assert words.sentence(option) == (
        "For sent å skifte før avtalen slutter 30.06.2027. Brukes opsjonen til 30.06.2028, "
        "er siste dag for å bestemme 07.12.2026."
    )
    assert words.what_can_be_done(option)[0].startswith("Bruk opsjonen til 30.06.2028.")
    renewed = _days(ends=date(2027, 6, 30), renewal_months=12, notice_months=3)
    assert "Løper avtalen videre til 30.06.2028" in words.sentence(renewed)
    assert (
        words.what_can_be_done(renewed)[0] == "La avtalen løpe til 30.06.2028, og si opp senest 30.03.2028."
    )


def test_ended_and_unknown_contracts_are_told() -> None:
    assert words.sentence(_days(ends=date(2026, 1, 31))) == (
        "Avtalen sluttet 31.01.2026. Bestemmer dere i dag, kan et nytt system være i bruk tidligst 21.06.2028."
    )
    unknown = _days()
    assert "Det er ikke kjent når avtalen slutter." in words.sentence(unknown)
    assert words.in_brief(unknown) == "Ikke kjent"


def test_what_is_decided_replaced_says_what_comes_next_counted_from_its_own_day_before_the_contract() -> None:
    ends, out = date(2030, 12, 31), date(2028, 12, 31)
    contract, own = _decided(Course.REPLACE, ends=ends), _decided(Course.REPLACE, out, ends=ends)
    assert words.sentence(contract).endswith("regnet tilbake fra avtalen slutter 31.12.2030.")
    assert words.sentence(own) == (
        "Det er bestemt å erstatte systemet. Kunngjør senest 05.11.2027 og signer senest 31.03.2028, "
        "regnet tilbake fra dagen systemet skal være ute av bruk, 31.12.2028."
    )
    assert words.in_brief(own) == "Bestemt. Kunngjør senest 05.11.2027" and not words.what_can_be_done(own)
    assert own.aim is not None and words.rows(own.aim)[0][:3] == ("Ut av bruk", "–", "Dagen som er bestemt")


def test_a_day_of_our_own_that_is_near_asks_for_the_contract_and_one_that_is_past_says_how_late_it_is() -> (
    None
):
    near = _decided(Course.REPLACE, date(2027, 12, 31), ends=date(2030, 12, 31))
    late = _decided(Course.REPLACE, date(2027, 1, 31), ends=date(2030, 12, 31))
    assert "Er konkurransen kunngjort, er siste dag for å signere 31.03.2027." in words.sentence(near)
    assert words.in_brief(near) == "Bestemt. Signer senest 31.03.2027"
    assert words.sentence(late).endswith(
        "Begynner dere i dag, kan et nytt system være i bruk tidligst 21.06.2028, 507 dager etter den dagen."
    )
    assert words.in_brief(late) == "Bestemt, men for sent. Signere senest 30.04.2026"
    assert words.what_can_be_done(late) == words.TOO_LATE


def test_what_is_retired_or_stays_has_no_day_for_a_replacement() -> None:
    contract: dict[str, Any] = {"ends": date(2028, 12, 31), "renewal_months": 12, "notice_months": 3}
    retired, kept = _decided(Course.RETIRE, date(2028, 6, 30), **contract), _decided(Course.KEEP, **contract)
    assert words.sentence(retired) == (
        "Det er bestemt å avvikle systemet. Det skal være ute av bruk 30.06.2028. Avtalen slutter 31.12.2028. "
        "Si opp senest 30.09.2028."
    )
    assert words.sentence(kept) == (
        "Det er bestemt å beholde systemet. Da er det ikke regnet ut noen dag for et skifte. Avtalen slutter "
        "31.12.2028. Avklar i tide hva som skal gjelde etterpå."
    )
    assert (kept.reach, words.in_brief(kept), words.what_can_be_done(kept)) == (
        Reach.STAYS,
        "Bestemt: behold",
        (),
    )
    assert words.sentence(_decided(Course.REPLACE)).endswith(
        "Sett en dato for når systemet skal være ute av bruk."
    )


def test_the_calculation_has_a_line_for_each_stage_with_estimate_or_law() -> None:
    (one,) = _days(ends=date(2028, 12, 31)).rounds
    rows = words.rows(one)
    assert rows[0] == ("Avtalen slutter", "–", "Perioden som er avtalt", "–", "31.12.2028")
    assert rows[1] == (
        "Innføring og flytting",
        "9\u00a0måneder",
        "Forhåndsvalgt anslag",
        "31.03.2028",
        "31.12.2028",
    )
    assert rows[2][2] == "Det loven minst krever (anskaffelsesforskriften § 25-2 første ledd, bekreftet)"
    assert rows[4][1:3] == (
        "40\u00a0dager",
        "Forhåndsvalgt anslag. Loven krever minst 30 dager (anskaffelsesforskriften § 20-2 første ledd, bekreftet)",
    )
    assert len(rows) == 6


def test_part_two_has_no_number_in_the_law_and_that_is_said() -> None:
    found = _days(cost=400_000, ends=date(2028, 12, 31), renewal_months=12, notice_months=3)
    rows = words.rows(found.rounds[0])
    assert "Karensperioden skal være rimelig (anskaffelsesforskriften § 10-2 første ledd" in rows[2][2]
    assert rows[-1] == ("Oppsigelse", "–", "Avtalen", "–", "30.09.2028")


def test_the_rules_are_told_with_the_value_or_that_it_is_not_known() -> None:
    assert words.rules_sentence(_days(cost=400_000)).replace("\u00a0", " ") == (
        "4 års kostnad er 1 600 000 kr. Anskaffelsen er regnet etter anskaffelsesforskriften del I og II."
    )
    assert "Kostnaden per år er ikke kjent." in words.rules_sentence(_days(cost=None))


def test_the_method_page_prints_every_estimate_and_its_example_as_it_is_computed() -> None:
    page = PAGE.read_text("utf-8")
    table, times = law.load(), lead_time.load()
    for stage in Stage:
        shown = []
        for regime in Regime:
            of = {one.stage: one for one in times.of(regime, table, TODAY)}
            shown.append(words.length(of[stage]).replace("\u00a0", " ") if stage in of else "–")
        if set(shown) != {"–"}:
            assert f"| {label(stage)} | {' | '.join(shown)} |" in page
    for line in words.rows(_days(ends=date(2028, 12, 31)).rounds[0])[1:]:
        length = line[1].replace("\u00a0", " ")
        assert f"| {line[0]} | {length} | {line[3]} |" in page


def test_below_the_limit_of_announcement_the_competition_is_sent_out() -> None:
    large = _decided(Course.REPLACE, ends=date(2030, 12, 31))
    small = large.model_copy(update={"regime": Regime.PART_I})
    told = [words.in_brief(one).split(" senest ")[0] for one in (large, small)]
    assert told == ["Bestemt. Kunngjør", "Bestemt. Send ut konkurransen"]
