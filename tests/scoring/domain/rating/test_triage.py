"""«Begynn her»: which systems are worth half an hour first, from what an import says."""

from datetime import date, datetime, timedelta
from typing import Any

import pytest

from scoring.domain.rating.triage import Sign, is_fresh, signs, triage
from scoring.domain.systems.quick_rating import QuickAnswer
from scoring.domain.systems.support_end import Product, Release, SupportEnds
from scoring.domain.systems.system import AssessedSystem, System
from scoring.storage import choices, quick_form
from tests.scoring.domain.builders import NOON, TODAY, risk_answers
from tests.scoring.domain.rating.spread import CLOUD, IN_ORDER, NEGLECTED, USUAL, Spread, a_register

RULE, FORM = choices.load().triage, quick_form.load()
CLEAN: dict[str, Any] = {
    "support_ends": date(2035, 1, 1),
    "contract": {"ends": date(2035, 1, 1)},
    "exposed": "no",
    "papers": {"exit_test": {"on": date(2026, 1, 1)}},
    "owner": "Kari Nord",
}


def _system(name: str = "A", **fields: Any) -> System:
    return System.model_validate({"id": name, "name": name} | CLEAN | fields)


def _listed(*systems: System, at: datetime = NOON) -> Any:
    return triage([AssessedSystem(system=one) for one in systems], RULE, FORM, None, at)


@pytest.mark.parametrize(
    ("fields", "sign"),
    [
        ({"support_ends": date(2026, 1, 1)}, Sign.SUPPORT_PAST),
        ({"support_ends": date(2027, 11, 24)}, Sign.SUPPORT_1),
        ({"support_ends": date(2029, 11, 24)}, Sign.SUPPORT_3),
        ({"support_ends": None}, Sign.SUPPORT_UNKNOWN),
        ({"contract": {"ends": date(2026, 1, 1)}}, Sign.CONTRACT_PAST),
        ({"contract": {"ends": date(2027, 11, 24)}}, Sign.CONTRACT_1),
        ({"contract": {"ends": date(2028, 11, 24)}}, Sign.CONTRACT_2),
        ({"contract": {}}, Sign.CONTRACT_UNKNOWN),
        ({"exposed": "yes"}, Sign.EXPOSED),
        ({"exposed": None}, Sign.EXPOSED_UNKNOWN),
        ({"papers": {}}, Sign.EXTRACTION_UNTESTED),
        ({"leaves_on": date(2027, 1, 1)}, Sign.ONE_PERSON),
        ({"owner": ""}, Sign.NOBODY_NAMED),
        ({"special_categories": "yes", "personal_data": "yes"}, Sign.SPECIAL_CATEGORIES),
        ({"personal_data": "yes"}, Sign.PERSONAL_DATA),
        ({"criticality": "high"}, Sign.CRITICAL),
    ],
)
def test_each_sign_is_seen_alone(fields: dict[str, Any], sign: Sign) -> None:
    assert list(signs(_system(), None, TODAY)) == []
    assert list(signs(_system(**fields), None, TODAY)) == [sign]


def test_a_confirmed_end_of_support_counts_as_the_vendors_word() -> None:
    ends = SupportEnds(
        as_of=TODAY,
        source="x",
        products={},
        releases=(Release(product="php", cycle="5", ended=True),),
    )
    system = _system(technologies=[{"name": "PHP", "version": "5"}], support={"PHP 5": "php 5"})
    assert list(signs(system, ends, TODAY)) == [Sign.SUPPORT_PAST]


@pytest.mark.parametrize(
    ("technologies", "support", "expected"),
    [
        (["Gammel 1"], {}, [Sign.SUPPORT_SEEMS_PAST]),
        (["Gammel 2"], {}, [Sign.SUPPORT_SEEMS_1]),
        (["Gammel 3"], {}, [Sign.SUPPORT_SEEMS_3]),
        (["Gammel 4"], {}, []),
        (["Gammel 5"], {}, []),
        (["Gammel 6"], {}, [Sign.SUPPORT_SEEMS_PAST]),
        (["Gammel 7"], {}, [Sign.SUPPORT_SEEMS_3]),
        (["Gammel 9"], {}, [Sign.SUPPORT_UNKNOWN]),
        (["Vårt eget 1"], {}, [Sign.SUPPORT_UNKNOWN]),
        (["Gammel 1", "Vårt eget 1"], {}, [Sign.SUPPORT_SEEMS_PAST, Sign.SUPPORT_UNKNOWN]),
        (["Gammel 1", "Gammel 3"], {"Gammel 3": "gammel 3"}, [Sign.SUPPORT_SEEMS_PAST]),
        (["Gammel 1", "Gammel 3"], {"Gammel 1": "gammel 1"}, [Sign.SUPPORT_PAST]),
        (["Gammel 1"], {"Gammel 1": "gammel 4"}, []),
        (["Gammel 1"], {"Gammel 1": ""}, [Sign.SUPPORT_UNKNOWN]),
    ],
)
def test_what_a_technology_seems_to_be_is_a_sign_of_its_own_until_it_is_confirmed(
    technologies: list[str], support: dict[str, str], expected: list[Sign]
) -> None:
    days = {"1": (2020, 1, 1), "2": (2027, 6, 1), "3": (2029, 6, 1), "4": (2035, 1, 1), "7.1": (2028, 1, 1)}
    lines = [Release(product="gammel", cycle=one, ends=date(*day)) for one, day in days.items()]
    more = [Release(product="gammel", cycle=one, ended=ended) for one, ended in (("5", False), ("6", True))]
    ends = SupportEnds(
        as_of=TODAY,
        source="x",
        products={"gammel": Product(name="Gammel", words=("gammel",))},
        releases=(*lines, *more, Release(product="gammel", cycle="7.0", ends=date(2020, 1, 1))),
    )
    system = _system(
        support_ends=None,
        technologies=[{"name": one[:-2], "version": one[-1]} for one in technologies],
        support=support,
    )
    assert list(signs(system, ends, TODAY)) == expected


def test_the_most_points_come_first_then_the_heaviest_sign_and_few_signs_are_left() -> None:
    worst = {"support_ends": date(2020, 1, 1), "exposed": "yes", "criticality": "high"}
    bad = _system("B", **worst, contract={})
    worse = _system("C", **worst, contract={"ends": date(2026, 1, 1)})
    light = {
        "exposed": "yes",
        "criticality": "high",
        "special_categories": "yes",
        "papers": {},
        "contract": {},
    }
    found = _listed(_system("A"), _system("AA", **light), bad, worse)
    assert [(one.name, one.points) for one in found.picked] == [("C", 15), ("B", 12), ("AA", 12)]
    assert found.picked[0].signs == (Sign.SUPPORT_PAST, Sign.CONTRACT_PAST, Sign.EXPOSED, Sign.CRITICAL)
    assert (found.rated, found.left) == (0, 1)


@pytest.mark.parametrize("spread", [USUAL, CLOUD, NEGLECTED, IN_ORDER])
@pytest.mark.parametrize("seed", [1, 2, 3])
def test_of_three_hundred_systems_of_any_believable_spread_thirty_to_forty_are_picked(
    spread: Spread, seed: int
) -> None:
    found = triage(a_register(spread, seed), RULE, FORM, None, NOON)
    assert 30 <= len(found.picked) <= 40
    assert len(found.alike) != 1
    points = {one.points for one in found.picked}
    assert (min(points) >= RULE.least_points) == (spread is not IN_ORDER)


def test_those_that_stand_alike_are_all_picked_or_none_of_them() -> None:
    alike = [
        _system(f"S{number:03}", support_ends=None, contract={}, papers={}, owner="") for number in range(300)
    ]
    found = _listed(_system("A", support_ends=date(2020, 1, 1), exposed="yes"), *alike)
    assert ([one.name for one in found.picked], found.left, len(found.alike)) == (["A"], 300, 300)
    found = _listed(*alike[:40])
    assert (len(found.picked), found.alike) == (40, ())


def test_those_with_the_same_signs_go_by_what_they_cost_and_then_by_when_the_contract_ends() -> None:
    ends = [{"ends": date(2027, month, 1)} for month in (6, 3)]
    alike = [
        *(
            _system(f"S{number:03}", support_ends=None, contract={}, papers={}, owner="")
            for number in range(60)
        ),
    ]
    dear, last, first = (
        _system(name, support_ends=None, papers={}, owner="", yearly_cost=cost, contract=contract)
        for name, cost, contract in (("C", 9, ends[0]), ("A", 5, ends[0]), ("B", 5, ends[1]))
    )
    found = _listed(*alike, last, dear, first)
    assert [one.name for one in found.picked] == ["C", "B", "A"]


def test_ten_are_picked_or_rated_when_few_have_many_points_but_none_of_which_next_to_nothing_is_told() -> (
    None
):
    some = [_system(f"S{number}", special_categories="yes", papers={}) for number in range(3)]
    rest = [_system(f"T{number}", papers={}) for number in range(20)]
    assert [one.name for one in _listed(*some, *rest).picked] == ["S0", "S1", "S2"]
    questions = [one.id for one in FORM.questions if not one.unless_known]
    quick = {one: QuickAnswer(option="1", at=NOON) for one in questions}
    rated = [_system(f"R{number}", quick=quick) for number in range(10)]
    assert len(_listed(*some, *rated[:9]).picked) == 3
    assert _listed(*some, *rated).picked == ()


def test_what_is_out_of_use_is_not_listed() -> None:
    assert _listed(_system(support_ends=date(2020, 1, 1), life_cycle="gone")).picked == ()
    assert len(_listed(_system(support_ends=date(2020, 1, 1))).picked) == 1


def test_half_of_the_questions_or_the_criteria_is_a_rating_until_it_is_old() -> None:
    questions = [one.id for one in FORM.questions if not one.unless_known]
    quick = {one: QuickAnswer(option="1", at=NOON) for one in questions[:6]}
    half = AssessedSystem(system=_system(quick=quick))
    less = AssessedSystem(system=_system(quick=dict(list(quick.items())[:5])))
    levels = AssessedSystem(system=_system(), risk=risk_answers([1] * 7, [None] * 6))
    assert [is_fresh(one, FORM, NOON) for one in (half, less, levels)] == [True, False, True]
    assert not is_fresh(half, FORM, NOON + timedelta(days=600))
