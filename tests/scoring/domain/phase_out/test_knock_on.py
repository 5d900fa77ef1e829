"""What is freed by a replacement, against a closure computed the slow way on a thousand small registers."""

from itertools import product
from random import Random

from scoring.domain.phase_out.knock_on import Step, first, steps
from scoring.domain.systems.system import System


def _system(name: str, *to: str, **fields: tuple[str, ...]) -> System:
    return System(id=f"id-{name}", name=name, sends_to=to, **fields)


def _all(*systems: System) -> tuple[Step, ...]:
    return steps([one.id for one in systems], systems)


def test_a_chain_is_freed_from_its_source() -> None:
    found = _all(_system("C"), _system("B", "C"), _system("A", "B"))
    assert [(one.names, one.frees, one.waits_for) for one in found] == [
        (("A",), ("B", "C"), ()),
        (("B",), ("C",), ("A",)),
        (("C",), (), ("A", "B")),
    ]
    assert [one.names for one in first(found)] == [("A",), ("B",)]


def test_a_ring_is_one_step_and_does_not_free_itself() -> None:
    found = _all(_system("A", "B"), _system("B", "A", "C"), _system("C"))
    assert (found[0].names, found[0].frees, found[0].is_ring) == (("A", "B"), ("C",), True)
    assert len(found) == 2


def test_what_stays_holds_nothing_back_but_its_links_count() -> None:
    a, between, c = _system("A", "Arkivet"), _system("Arkivet", "C"), _system("C")
    (one, other) = steps([a.id, c.id], (a, between, c))
    assert (one.frees, other.frees) == ((), ())
    assert (one.links, other.links) == (1, 1)


def test_a_link_without_a_direction_is_a_link_and_holds_nothing_back() -> None:
    (one, _) = _all(_system("A", integrations=("b", "Skatteetaten")), _system("B"))
    assert (one.names, one.links, one.frees) == (("A",), 2, ())


def test_two_of_one_name_are_one_step() -> None:
    twin = System(id="twin", name="a")
    (one,) = steps(["id-A", "twin"], (_system("A", "A"), twin))
    assert set(one.systems) == {"id-A", "twin"} and one.frees == ()


def test_the_steps_are_what_a_closure_says() -> None:
    random = Random(20261125)
    for _ in range(300):
        names = "ABCDEFG"[: random.randint(1, 7)]
        sent = {one: [to for to in names if random.random() < 0.25] for one in names}
        out = [one for one in names if random.random() < 0.8]
        systems = [_system(one, *to) for one, to in sent.items()]
        found = steps([f"id-{one}" for one in out], systems)
        assert {one.names: set(one.frees) for one in found} == _slowly(out, sent)
        assert [len(one.frees) for one in found] == sorted((len(one.frees) for one in found), reverse=True)


def _slowly(out: list[str], sent: dict[str, list[str]]) -> dict[tuple[str, ...], set[str]]:
    """Warshall's closure, and the classes of mutual reach."""
    reach = {(a, b): b in sent[a] and a != b for a, b in product(out, out)}
    for middle, a, b in product(out, out, out):
        reach[a, b] = reach[a, b] or (reach[a, middle] and reach[middle, b])
    found = {}
    for a in out:
        ring = tuple(sorted({a, *(b for b in out if reach[a, b] and reach[b, a])}))
        found[ring] = {b for b in out if reach[a, b]} - set(ring)
    return found
