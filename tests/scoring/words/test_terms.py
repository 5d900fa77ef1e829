"""Every member of every enumeration of the package has a bokmål term."""

from enum import StrEnum

from scoring.domain import (
    archive,
    forecast,
    fulfilment,
    in_use,
    intake,
    known,
    latest_day,
    lead_time,
    low_bid,
    overdue,
    phase_out,
    plan,
    quadrant,
    quick_rating,
    replacement,
    risk,
    system,
    timeline,
    triage,
)
from scoring.domain.risk import Band, RiskClass
from scoring.domain.system import Criticality
from scoring.words.terms import bid_label, label, term
from tests.scoring.words.source import DOMAIN, defined_enumerations

MODULES = (
    *(archive, forecast, fulfilment, in_use, intake, known, latest_day, lead_time, low_bid, overdue),
    *(phase_out, plan, quadrant, quick_rating, replacement, risk, system, timeline, triage),
)


def _enumerations() -> dict[str, type[StrEnum]]:
    return {
        name: one
        for module in MODULES
        for name, one in vars(module).items()
        if isinstance(one, type) and issubclass(one, StrEnum) and one.__module__.startswith("scoring")
    }


def test_no_enumeration_of_the_domain_is_forgotten() -> None:
    assert set(_enumerations()) == defined_enumerations(DOMAIN)


def test_every_member_has_a_term() -> None:
    members = [member for one in _enumerations().values() for member in one]
    assert len(members) > 25
    assert all(term(member).strip() for member in members)


def test_members_with_the_same_value_keep_their_own_words() -> None:
    assert (term(RiskClass.RED), term(Band.HIGH), term(Criticality.HIGH)) == ("rød", "høy", "høy")
    assert label(RiskClass.NOT_LEGACY) == "Ikke utdatert"


def test_a_bid_is_called_by_its_letter() -> None:
    assert bid_label("A") == "Tilbud A"
