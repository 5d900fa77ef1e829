"""Every member of every enumeration of the package has a bokmål term."""

import pkgutil
from enum import StrEnum
from importlib import import_module

from scoring import domain
from scoring.domain.systems.risk import Band, RiskClass
from scoring.domain.systems.system import Criticality
from scoring.words.terms import bid_label, label, term
from tests.scoring.words.source import DOMAIN, defined_enumerations


def _enumerations() -> dict[str, type[StrEnum]]:
    """Each enumeration of the domain, by name."""
    modules = (import_module(one.name) for one in pkgutil.walk_packages(domain.__path__, "scoring.domain."))
    return {
        name: one
        for module in modules
        for name, one in vars(module).items()
        if isinstance(one, type) and issubclass(one, StrEnum) and one.__module__ == module.__name__
    }


def test_every_enumeration_of_the_domain_is_read() -> None:
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
