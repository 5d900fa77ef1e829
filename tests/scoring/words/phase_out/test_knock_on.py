"""What is freed, said plainly."""

from scoring.domain.phase_out.knock_on import Step
from scoring.words.phase_out import knock_on as words


def _step(*names: str, frees: tuple[str, ...] = (), waits: tuple[str, ...] = (), links: int = 0) -> Step:
    return Step(systems=names, names=names, frees=frees, waits_for=waits, links=links)


def test_what_is_held_back_is_named_once_in_the_summary() -> None:
    found = (_step("A", frees=("B", "C")), _step("B", frees=("C",)))
    assert words.summary(found) == "Skift A og B først. De holder igjen ett system til."
    assert words.summary(()) == words.NOTHING


def test_a_ring_is_told_with_what_it_frees_and_waits_for() -> None:
    said = words.reason(_step("A", "B", frees=("C",), waits=("D",), links=1))
    assert said == (
        "De sender til hverandre i ring og må planlegges sammen. Holder igjen C. Venter selv på D. "
        "1 integrasjon bygges da én gang."
    )
    assert words.reason(_step("A")) == "Ingen andre integrasjoner er registrert."
