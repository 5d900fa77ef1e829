"""Before quality is locked no service gives a price back, whoever asks, and neither the events nor the log hold one.

Every public function of every service is called with real arguments; a new service cannot be forgotten.
"""

import inspect
import logging
from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime
from decimal import Decimal
from importlib import import_module
from pkgutil import iter_modules
from typing import Any

import pytest
from sqlalchemy import text

import requirements_lib.services as requirements_services
import scoring.services as scoring_services
from requirements_lib.documents import bundle
from requirements_lib.domain.access import Action, Role
from requirements_lib.domain.language.override import FindingOverride
from requirements_lib.domain.library.edit import Edit
from requirements_lib.domain.library.trigger import Answer
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.frozen_model import CONDITIONS, ModelCorrection
from requirements_lib.domain.procurement.procurement import Member
from requirements_lib.domain.rules.law import BasisCheck
from requirements_lib.domain.rules.standard_contract import StandardContracts
from requirements_lib.domain.tender.profile import Profile
from requirements_lib.domain.tender.selection import Override
from requirements_lib.domain.tender.valuation import Valuation
from requirements_lib.services import procurement as procurements
from scoring.documents.register_list import Listed
from scoring.domain.bids.bid import Rejection, Ruling
from scoring.domain.phase_out.phase_out import Data
from scoring.domain.phase_out.portfolio import Judged
from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.intake import Intake
from scoring.domain.systems.register import Register
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import AssessedSystem, System
from scoring.domain.systems.system_decision import Course
from scoring.domain.systems.to_confirm import Confirmation
from scoring.services import deviation, phase_out, price_correction
from scoring.services import system as systems
from store.engine import Store
from store.outcome import Conflict, Stale
from store.work import Work
from tests.builders import a_library, a_profile, law_table
from tests.scoring.services import committee
from tests.scoring.services.committee import AMINA, JONAS, KARI, LISE, OLE, Case, a_form
from tests.scoring.services.kept import once

SERVICES = tuple(
    module.name
    for package in (requirements_services, scoring_services)
    for module in iter_modules(package.__path__, f"{package.__name__}.")
)
SECRETS = ("777777", "777\u00a0777", "1000000", "1250000", "1 250 000", "1\u00a0250\u00a0000", "1250 000")
EVERY_ROLE = Person(id="p-jonas", name="Jonas Vik", roles=frozenset(Role))


def _functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    for name in SERVICES:
        module = import_module(name)
        for attribute, one in vars(module).items():
            if inspect.isfunction(one) and one.__module__ == name and not attribute.startswith("_"):
                yield f"{name}.{attribute}", one


_ALIKE_EVERYWHERE: dict[str, Any] = {
    "action": Action.READ_PRICE,
    "signed": date(2026, 11, 24),
    "library": a_library(),
    "whole": (),
    "law": law_table(),
    "profile": Profile(),
    "question": "records",
    "given": Answer.YES,
    "choice": Override(requirement="ARK-05", include=False, reason="Prøve"),
    "override": FindingOverride(code="language_filler", subject="need", quote="Prøve", reason="Prøve"),
    "requirement": "ARK-05",
    "field": "need",
    "base": 0,
    "member": Member(person=AMINA.id, role=Role.OBSERVER),
    "expected": 1,
    "points": 5,
    "amounts": (Decimal(5),),
    "amount": Decimal(5),
    "number": 5,
    "seen": (),
    "roles": frozenset(),
    "system_id": "nowhere",
    "source_id": "nowhere",
    "valuation": Valuation(),
    "verb": "tested",
    "changed": lambda profile: profile,
    "requirements": ("ARK-05",),
    "edit": Edit(requirement="ARK-05", title="Prøve"),
    "numbers": {},
    "options": {"people": "4"},
    "by": 1,
    "mapping": {"Navn": "name"},
    "words": {},
    "column": "supplier",
    "paper": Papers.RISK,
    "criterion": RiskCriterion.L1,
    "level": 3,
    "course": Course.KEEP,
    "kept": True,
    "checked": date(2026, 10, 1),
    "evidence": "Prøve",
    "register": Register(),
    "on": date(2026, 11, 24),
    "at": datetime(2026, 11, 24, 12, tzinfo=UTC),
    "assessed": (),
    "systems": (),
    "option": None,
    "technology": "PHP 5",
    "release": None,
    "confirmations": (Confirmation(technology="PHP 5", release="", systems=("nowhere",)),),
    "system": AssessedSystem(system=System(id="prove", name="Prøve")),
    "contracts": StandardContracts(),
    "place": 0,
    "before": "Prøve",
    "judged": (),
    "content": b"",
    "contract": Profile().contract,
    "lot": "",
    "criteria": (),
    "weights": {},
    "answers": {},
    "proposed": ModelCorrection(
        weights={},
        proposed_by="p-nobody",
        proposed_at=datetime(2026, 11, 24, 12, tzinfo=UTC),
        **dict.fromkeys(CONDITIONS, "Prøve"),
    ),
    "check": BasisCheck(source="NO-ARKF-07", checked_by="Prøve", where="Prøve", checked=date(2026, 10, 1)),
} | dict.fromkeys(("text", "reason", "name", "value"), "Prøve")


# The same name stands for different things in different services.
_BY_TYPE: dict[Any, Any] = {
    Intake: Intake(),
    Listed: Listed(("Navn",), ((2, ["Prøve"]),), {"Navn": "name"}),
    System: System(id="prove", name="Prøve"),
    Data: phase_out.data(a_library(), law_table()),
    Judged: systems.judge(
        AssessedSystem(system=System(id="prove", name="Prøve")), a_library(), date(2026, 11, 24)
    ),
    AssessedSystem: AssessedSystem(system=System(id="prove", name="Prøve")),
}


def _arguments(case: Case, person: Person) -> dict[str, Any]:
    """Something real for every argument a service has, but for what changes as they are called."""
    bid = case.bids[1].id
    return _ALIKE_EVERYWHERE | {
        "store": case.store,
        "person": person,
        "person_id": person.id,
        "procurement_id": case.id,
        "tender": case.tender,
        "form": a_form(case.tender, "Prøve AS"),
        "bid": bid,
        "ruling": Ruling(bid=bid, requirement="ARK-01", met=False, reason="Prøve"),
        "rejection": Rejection(bid=bid, reason="Prøve"),
        "files": bundle.make(case.tender, StandardContracts()),
    }


def _call(function: Callable[..., Any], case: Case, arguments: dict[str, Any]) -> str:
    """Everything a caller can see of one call: what it returns, or what its refusal says."""
    wanted = inspect.signature(function).parameters.values()
    plain = [one for one in wanted if one.kind is not one.VAR_KEYWORD and one.default is one.empty]
    if "work" in {one.name for one in plain}:  # for other services inside their own unit of work
        return ""
    if {"procurement", "now"} & {one.name for one in plain}:
        now = procurements.fetch(case.store, KARI, case.id)
        arguments = arguments | {"procurement": now, "now": now}
    given = [_BY_TYPE[one.annotation] if one.annotation in _BY_TYPE else arguments[one.name] for one in plain]
    try:
        return repr(function(*given))
    except Refusal as refusal:
        return f"{refusal!r} {refusal.facts!r}"
    except (Conflict, Stale, ValueError) as fault:
        return repr(fault)


# Everybody asks on the one engine; on the other only whoever may do the most, since access is the domain's.
_ASKING = [
    *(("duckdb", one) for one in (KARI, LISE, JONAS, OLE, EVERY_ROLE)),
    ("postgresql", EVERY_ROLE),
]


@pytest.mark.parametrize(
    ("engine_name", "person"),
    [
        pytest.param(
            engine,
            one,
            marks=getattr(pytest.mark, f"engine_{engine}"),
            id=f"{engine}-{one.name}-{len(one.roles)}",
        )
        for engine, one in _ASKING
    ],
    indirect=["engine_name"],
)
@pytest.mark.parametrize("stage", ["opened", "scoring", "in_consensus", "divided_in_consensus"])
def test_no_service_gives_a_price_back_before_quality_is_locked(
    store: Store, stage: str, person: Person, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    case = with_a_deviation(store, stage=stage)
    arguments = _arguments(case, person)
    for name, function in _functions():
        seen = _call(function, case, arguments)
        assert not any(secret in seen for secret in SECRETS), name
    assert not any(secret in caplog.text for secret in SECRETS)


@once
def with_a_deviation(store: Store, stage: str) -> Case:
    """A case brought so far, where a deviation was priced while it could be."""
    case = committee.divided(store) if stage.startswith("divided") else committee.opened(store)
    _price_a_deviation(case)
    if stage != "opened":
        committee.brought_to_scoring(case)
    return (
        _with_a_correction(committee.brought_to_consensus(case)) if stage.endswith("in_consensus") else case
    )


def _with_a_correction(case: Case) -> Case:
    """The same, where it is proposed to put a price right."""
    amount = (Decimal(1_777_777),)
    price_correction.propose(case.store, KARI, case.id, case.a, amount, "To siffer var byttet om.")
    return case


def _price_a_deviation(case: Case) -> None:
    deviation.price_deviation(
        case.store, KARI, case.id, case.a, "ARK-05", Decimal(777_777), "777777 kr for en lisens."
    )


def test_the_events_tell_that_a_price_was_sealed_and_never_the_amount(store: Store) -> None:
    _price_a_deviation(committee.opened(store))
    with store.reading(KARI.id) as work:
        told = _everything(work, "event") + _everything(work, "event_content")
    assert "price_sealed" in told
    assert "deviation_priced" in told
    assert not any(secret in told for secret in SECRETS)


def _everything(work: Work, table: str) -> str:
    return repr(work.connection.execute(text(f"SELECT * FROM {table}")).all())


def test_the_search_would_find_a_price_that_is_given_back(store: Store) -> None:
    case = committee.locked(store)
    found = _call(import_module("scoring.services.bid").prices, case, _arguments(case, JONAS))
    assert any(secret in found for secret in SECRETS)


def test_a_profile_of_the_officer_holds_the_estimate_and_no_bid_price() -> None:
    assert "4000000" in repr(a_profile())
    assert not any(secret in repr(a_profile()) for secret in SECRETS)
