"""Two bids are of one supplier by the number, and by the name only where a number is missing."""

import pytest

from scoring.domain.bids.bid import Bid, Supplier
from scoring.domain.bids.supplier import earlier_of, identities, key, same

NORD = Supplier(name="Nordfjell AS", organisation_number="123456789")


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        (Supplier(name="Nordfjell Sky", organisation_number="123456789"), True),
        (Supplier(name="Nordfjell AS", organisation_number="987654321"), False),
        (Supplier(name=" NORDFJELL  as"), True),
        (Supplier(name="Nordfjell"), True),
        (Supplier(name="Nordfjell Drift AS"), False),
    ],
)
def test_the_number_decides_and_else_the_name(other: Supplier, expected: bool) -> None:
    assert same(NORD, other) is expected
    assert same(other, NORD) is expected


def test_the_first_bid_of_a_supplier_is_named_by_those_after_it() -> None:
    bids = tuple(
        Bid(id=letter.lower(), letter=letter, supplier=supplier)
        for letter, supplier in (("A", NORD), ("B", Supplier(name="Fjordsak AS")), ("C", NORD))
    )
    assert [earlier_of(one, bids) for one in bids] == ["", "", "a"]


def test_a_name_is_the_same_with_and_without_its_company_form() -> None:
    assert key(" Havgløtt  Data AS") == key("havgløtt data") == "havgløtt data"
    assert key("Norasa") == "norasa"


def test_a_name_without_a_number_is_the_supplier_that_has_one() -> None:
    bare, renamed, other = (
        Supplier(name="nordfjell"),
        Supplier(name="Fjell Sky", organisation_number="123456789"),
        Supplier(name="Nordfjell", organisation_number="987654321"),
    )
    found = identities((bare, NORD, renamed, other, Supplier(name="Fjordsak AS")))
    assert list(found.values()) == ["123456789", "123456789", "123456789", "987654321", "fjordsak"]
