"""A divided procurement: each lot has its own requirements and its own criteria of 100 %."""

from datetime import date
from decimal import Decimal

import pytest
from pydantic import ValidationError

from requirements_lib.domain.outcome import Severity
from requirements_lib.domain.rules.law import LawTable
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.publishing import findings
from requirements_lib.domain.tender.remark import may_be_set_aside
from requirements_lib.domain.weighing.environment import EnvironmentWay
from requirements_lib.domain.weighing.lot import Lot, check_shared, next_id
from requirements_lib.domain.weighing.price_model import (
    Basket,
    BasketLine,
    Deduction,
    PriceModel,
    Proportional,
    Reference,
)
from requirements_lib.storage import law
from requirements_lib.words.outcome import finding_sentence
from tests.builders import a_library, a_profile, a_requirement, criteria, law_table, lots


def _told(profile: Profile, table: LawTable | None = None) -> set[tuple[str, str, str]]:
    """(code, subject, lot) of each finding."""
    found = findings(profile, a_library(), table or law_table())
    return {(one.code, one.subject, one.facts.get("lot", "")) for one in found}


def _divided(**first: object) -> Profile:
    d1, d2 = lots()
    return a_profile(lots=(d1.model_copy(update=first), d2))


def test_a_divided_procurement_with_whole_criteria_in_each_lot_has_no_findings() -> None:
    assert _told(a_profile(lots=lots(), criteria=())) == set()


def test_a_lot_asks_what_is_chosen_but_what_it_leaves_out() -> None:
    d1, d2 = lots()
    chosen = a_profile().chosen(a_library())
    assert [one.id for one in d1.asked(chosen)] == ["ARK-01", "ARK-05", "ARK-08"]
    assert [one.id for one in d2.asked(chosen)] == ["ARK-01", "ARK-08"]


def test_what_is_wrong_with_a_lots_criteria_names_the_lot() -> None:
    profile = _divided(criteria=criteria(price="30"))
    (finding,) = findings(profile, a_library(), law_table())
    assert finding_sentence(finding) == (
        "D1 Saksbehandling: Vektene er 90 % til sammen. De skal være nøyaktig 100 %."
    )


def test_a_requirement_left_out_feeds_no_criterion_of_that_lot() -> None:
    assert _told(_divided(leaves_out=("ARK-08",))) == {
        ("criterion_fed_by_unscored", "ARK-08", "D1 Saksbehandling")
    }


def test_what_a_lot_is_changed_to_leave_out_feeds_none_of_its_criteria() -> None:
    changed = lots()[0].changed(leaves_out=("ARK-08",))
    assert changed.leaves_out == ("ARK-08",)
    assert [one.requirements for one in changed.criteria] == [(), ("ARK-05",)]


_COMMON = Deduction(full_value=Decimal(500))


@pytest.mark.parametrize(
    ("model", "own", "told"),
    [
        (Proportional(), None, []),
        (_COMMON, None, ["price_amount_shared_by_lots"]),
        (_COMMON, Reference(reference=Decimal(80)), ["price_amount_shared_by_lots"]),
        (_COMMON, Deduction(full_value=Decimal(80)), []),
        (
            Basket(lines=(BasketLine(name="Timer", quantity=Decimal(1)),)),
            None,
            ["price_lines_shared_by_lots"],
        ),
    ],
)
def test_an_amount_that_two_lots_share_is_told(
    model: PriceModel, own: PriceModel | None, told: list[str]
) -> None:
    d1, d2 = lots()
    found = tuple(check_shared((d1, d2.changed(price_model=own)), model))
    assert [one.code for one in found] == told
    assert all("D1 og D2" in finding_sentence(one) and may_be_set_aside(one) for one in found)


def test_the_amount_that_is_shared_is_told_before_publishing() -> None:
    (finding,) = findings(a_profile(lots=lots(), price_model=_COMMON), a_library(), law_table())
    assert "Beløpet i prismodellen, 500\u00a0kr, er det samme i D1 og D2." in finding_sentence(finding)


def test_one_lot_is_no_division() -> None:
    assert _told(a_profile(lots=lots()[:1])) == {("lots_too_few", "lots", "")}


@pytest.mark.parametrize(
    ("change", "code", "subject"),
    [
        ({"name": " "}, "lot_without_name", "D1"),
        ({"name": " innsyn "}, "lot_duplicate_name", "innsyn"),
        ({"id": "D2"}, "lot_duplicate_id", "D2"),
        ({"leaves_out": ("ARK-99",)}, "unknown_requirement", "ARK-99"),
    ],
)
def test_lots_are_told_apart_by_id_and_name(change: dict[str, object], code: str, subject: str) -> None:
    assert {one[:2] for one in _told(_divided(**change))} == {(code, subject)}


def test_a_requirement_that_no_lot_has_is_told() -> None:
    d1, d2 = lots()
    profile = a_profile(
        lots=tuple(one.model_copy(update={"leaves_out": (*one.leaves_out, "ARK-01")}) for one in (d1, d2))
    )
    assert _told(profile) == {("requirement_in_no_lot", "ARK-01", "")}


def test_a_lot_that_leaves_out_everything_is_told() -> None:
    told = _told(_divided(leaves_out=("ARK-01", "ARK-05", "ARK-08")))
    assert ("lot_without_requirements", "D1", "D1 Saksbehandling") in told


def test_the_climate_rule_holds_for_each_lot() -> None:
    price, quality = criteria()
    plain = (price, quality.model_copy(update={"environment": False}))
    assert _told(_divided(criteria=plain)) == {("environment_missing", "environment", "D1 Saksbehandling")}


def test_what_the_climate_rule_says_of_every_lot_is_said_once() -> None:
    ways = (EnvironmentWay.INSIGNIFICANT,)
    profile = a_profile(lots=lots(), environment_ways=ways, environment_reason="Fordi.")
    assert _told(profile) == {("environment_way_not_in_force", "environment", "")}


def test_an_undivided_procurement_of_part_iii_needs_a_reason_by_the_shipped_law() -> None:
    profile = a_profile(estimated_value=Decimal(5_000_000), bid_deadline="2026-11-20T12:00:00Z")
    found = findings(profile, a_library(), law.load())
    reason = next(one for one in found if one.code == "lots_reason_missing")
    assert reason.severity is Severity.WARNING
    assert "§ 19-4 andre ledd (sannsynlig)" in finding_sentence(reason)


@pytest.mark.parametrize(
    "changes",
    [
        {"estimated_value": Decimal(1_500_000)},
        {"lots_reason": "Løsningen virker bare som en helhet."},
        {"lots": lots()},
        {"starts": date(2020, 1, 1)},
    ],
)
def test_no_reason_is_asked_below_part_iii_or_when_it_is_given_or_divided(changes: dict[str, object]) -> None:
    profile = a_profile(**{"estimated_value": Decimal(5_000_000)} | changes)
    assert "lots_reason_missing" not in {one[0] for one in _told(profile, law.load())}


def test_ids_go_on_after_the_highest() -> None:
    assert next_id(()) == "D1"
    assert next_id((Lot(id="D1"), Lot(id="D7"))) == "D8"


@pytest.mark.parametrize("lot_id", ["", "D0", "D100", "1", "d1"])
def test_an_id_is_a_letter_and_a_number(lot_id: str) -> None:
    with pytest.raises(ValidationError):
        Lot(id=lot_id)


def test_every_finding_about_lots_reads_as_a_sentence() -> None:
    empty = Profile(lots=(Lot(id="D1"), Lot(id="D1", name="A"), Lot(id="D3", name="a")))
    found = findings(empty, a_library(a_requirement(trigger={"op": "always"})), law_table())
    sentences = [finding_sentence(one) for one in found if one.code.startswith("lot_") or "lot" in one.facts]
    assert len(sentences) > 5
    assert all(one.endswith(".") and "{" not in one for one in sentences)
