"""A second demand is told from a second verb that belongs to somebody else."""

import pytest

from requirements_lib.domain.language.demand import is_demand, two_demands
from requirements_lib.domain.language.passage import Passage
from requirements_lib.storage.language import load

GRAMMAR = load().grammar


def found(text: str) -> list[str]:
    """The two demands as they are told."""
    return [one.found for one in two_demands(Passage(text), GRAMMAR)]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("Løsningen skal lagre og vise svar.", "lagre … og vise"),
        ("Løsningen skal lagre svar og skal vise dem.", "lagre … og skal"),
        ("Løsningen skal lagre svar, og løsningen skal vise dem.", "lagre … og løsningen skal"),
        ("Løsningen skal lagre svar som er gitt, og deretter vise dem.", "lagre … og deretter vise"),
        ("Svar skal lagres og slettes.", "lagres … og slettes"),
        ("Løsningen skal være i drift samt varsle.", "være … samt varsle"),
        ("Løsningen skal la kommunen lese, og varsle om det.", "la … og varsle"),
    ],
)
def test_two_demands_are_found_once(text: str, told: str) -> None:
    assert found(text) == [told]


@pytest.mark.parametrize(
    "text",
    [
        "Løsningen skal lagre svar og vedlegg.",
        "Løsningen skal lagre svar som skal vises og skal slettes.",
        "Løsningen skal la kommunen lese og endre svar.",
        "Løsningen skal gjøre det mulig å lese og endre svar.",
        "Løsningen skal vise det som lagres og slettes.",
        "Løsningen skal lese og skrive filer.",
        "Løsningen skal varsle når svar mangler og slettes.",
        "Skal svaret lagres, skjermes det og slettes.",
        "Løsningen lagrer og viser svar.",
    ],
)
def test_one_demand_with_more_verbs_is_left_alone(text: str) -> None:
    assert found(text) == []


@pytest.mark.parametrize(
    ("sentence", "asks"),
    [
        ("løsningen skal være moderne.", True),
        ("kommunens nye løsning skal være moderne.", True),
        ("innlogging skal skje raskt.", True),
        ("det kreves gode svar.", True),
        ("kommunen skal gi gode tjenester.", False),
        ("målet er en god hverdag.", False),
        ("skal noe være raskt, tar det tid.", False),
    ],
)
def test_a_demand_asks_something_of_what_is_bought(sentence: str, asks: bool) -> None:
    assert is_demand(sentence) is asks
