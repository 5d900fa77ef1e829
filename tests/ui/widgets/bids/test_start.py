"""What scoring lacks before it can start."""

from requirements_lib.domain.access import Role
from requirements_lib.domain.procurement.procurement import Member, Procurement
from scoring.domain.bids.bid import Bid, Rejection, Supplier
from tests.builders import a_profile
from ui.widgets.bids.registered import Registered
from ui.widgets.bids.start import missing

BIDS = tuple(Bid(id=letter, letter=letter, supplier=Supplier(name=f"{letter} AS")) for letter in "ABC")


def a_procurement(*roles: Role) -> Procurement:
    """A procurement with somebody in each of these roles."""
    members = tuple(Member(person=role.value, role=role) for role in roles)
    return Procurement(id="p", library_version="2026.1", profile=a_profile(), members=members)


def registered(bids: tuple[Bid, ...] = BIDS, *, priced: str = "ABC", rejected: str = "") -> Registered:
    """Bids with prices given for some and some rejected."""
    out = {one: Rejection(bid=one, reason="Kom for sent.") for one in rejected}
    return Registered(bids=bids, priced=frozenset(priced), prices={}, rulings=(), rejected=out)


def test_a_whole_committee_and_priced_bids_lack_nothing() -> None:
    assert missing(a_procurement(Role.LEAD, Role.EVALUATOR), registered()) == []


def test_everything_that_is_missing_is_told_at_once() -> None:
    told = missing(a_procurement(), registered((), priced=""))
    assert [one.split(".")[0] for one in told] == [
        "Ingen tilbud er med",
        "Ingen evaluatorer er valgt",
        "Ingen leder av evalueringsgruppen er valgt",
    ]


def test_bids_without_a_price_are_named_and_rejected_ones_are_not() -> None:
    told = missing(a_procurement(Role.LEAD, Role.EVALUATOR), registered(priced="", rejected="C"))
    assert told == ["Tilbud A og B mangler pris. Den må føres før fellesvurderingen starter."]


def test_with_every_bid_rejected_no_bid_takes_part() -> None:
    told = missing(a_procurement(Role.LEAD, Role.EVALUATOR), registered(rejected="ABC"))
    assert told == ["Ingen tilbud er med. Registrer et tilbud først."]
