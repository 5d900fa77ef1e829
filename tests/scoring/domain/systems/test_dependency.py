"""Who sends what to whom."""

from scoring.domain.systems.dependency import edges, rings, told
from tests.scoring.domain.builders import assessed


def test_both_ends_may_tell_of_the_same_link() -> None:
    one = assessed(name="A", sends_to=("B",)).system
    two = assessed(name="B", receives_from=("a",)).system
    assert edges((one, two)) == {"a": {"b"}, "b": set()}
    assert rings((one, two)) == ()


def test_a_chain_of_ten_thousand_is_no_ring_and_closing_it_makes_one() -> None:
    chain = [assessed(name=str(number), sends_to=(str(number + 1),)).system for number in range(10_000)]
    assert rings(chain) == ()
    (ring,) = rings((*chain, assessed(name="10000", sends_to=("0",)).system))
    assert len(ring) == 10_001


def test_a_system_that_sends_to_itself_is_a_ring_of_one() -> None:
    (ring,) = rings((assessed(name="A", sends_to=("A",)).system,))
    assert ring == ("A",)
    assert [told(one, one).code for one in (ring, ("A", "B"))] == ["dependency_self", "dependency_ring"]
