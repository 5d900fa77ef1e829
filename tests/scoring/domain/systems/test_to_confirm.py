"""What nobody has confirmed is gathered by technology, over all the systems that have it."""

from scoring.domain.systems.in_use import Technology
from scoring.domain.systems.system import System
from scoring.domain.systems.to_confirm import Confirmation, proposals, unconfirmed_in
from scoring.storage.support_ends import load

ENDS = load()
PHP, OLD = Technology(name="PHP", version="7.4"), Technology(name="Windows", version="10 1809")
FAR, OWN = Technology(name="SQL Server", version="2022"), Technology(name="Vårt eget")
OPEN = Technology(name="iOS", version="18")
NONE = Technology(name="Office", version="365")


def _system(name: str, *technologies: Technology, **support: str) -> System:
    said = {one.whole: support[one.name] for one in technologies if one.name in support}
    return System(id=name.lower(), name=name, technologies=technologies, support=said)


def test_each_technology_stands_once_with_the_systems_where_nobody_has_said_what_it_is() -> None:
    found = unconfirmed_in([_system("A", PHP), _system("B", PHP, PHP=""), _system("C", PHP, OWN)], ENDS)
    assert [(one.technology, one.ids) for one in found.listed] == [("PHP 7.4", ("a", "c"))]
    assert found.unlisted == ("Vårt eget",)


def test_what_has_been_longest_without_support_comes_first_and_what_nothing_is_like_last() -> None:
    found = unconfirmed_in([_system("A", NONE, OPEN, FAR, PHP, OLD)], ENDS)
    assert [one.technology for one in found.listed] == [
        *("Windows 10 1809", "PHP 7.4", "SQL Server 2022", "iOS 18", "Office 365")
    ]


def test_a_proposal_is_made_only_where_one_line_is_meant() -> None:
    found = proposals(unconfirmed_in([_system("A", PHP, OLD, NONE)], ENDS).listed)
    assert found == (Confirmation(technology="PHP 7.4", release="php 7.4", systems=("a",)),)
