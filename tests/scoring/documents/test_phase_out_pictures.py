"""The order, the value for money, and each picture with its figures under it."""

from paper.story import Story
from scoring.documents.phase_out_pictures import Pictures, tell_order, tell_pictures
from scoring.domain.systems.ending import endings
from tests.scoring.listed import SOON, TODAY, a_judged, a_system, an_overview

PNG = b"\x89PNG" + bytes(12) + (100).to_bytes(4) + (50).to_bytes(4)


def test_what_frees_most_and_what_cannot_be_ordered_yet_are_told_with_what_is_missing() -> None:
    told = Story()
    tell_order(told, an_overview())
    assert told.lines[:2] == ["Hva frigjør mest?", "Skift A først. Det holder igjen ett system til."]
    assert "Mest igjen for pengene: A. 1 kan ikke prioriteres ennå." in told.lines
    assert "kostnad ved utskifting" in told.body()


def test_each_picture_has_a_text_for_those_who_do_not_see_it_and_a_table_with_the_rated_systems() -> None:
    told = Story()
    tell_pictures(told, an_overview(), Pictures(PNG, PNG, PNG, PNG, 2))
    assert len(told.pictures) == 4 and told.body().count("De samme tallene") == 8  # for two kinds of readers
    assert told.body().count("<w:tbl>") == 4 and "Innebygd arkivering" in told.body()
    assert told.lines.count("Ett system er ikke med i bildet: Ikke vurdert.") == 2
    assert "målt på 1" not in told.body() and " krav)" not in told.body() and " av 3)" in told.body()


def test_a_picture_of_themes_with_fewer_systems_than_its_table_says_so() -> None:
    fewer, whole = Story(), Story()
    tell_pictures(fewer, an_overview(), Pictures(PNG, PNG, PNG, PNG, 1))
    tell_pictures(whole, an_overview(), Pictures(PNG, PNG, PNG, PNG, 2))
    assert [one for one in fewer.lines if one not in whole.lines] == [
        "Bildet viser de 1 med høyest risiko, tabellen alle 2."
    ]


def test_without_a_rated_system_there_is_no_picture() -> None:
    told = Story()
    tell_pictures(told, an_overview(a_judged("Ny", points=None)), Pictures())
    assert told.lines == []


def test_when_contracts_and_support_end_is_told_of_the_whole_register_also_where_nothing_is_rated() -> None:
    told = Story()
    found = endings([a_system("A").system, a_system("B").system], None, TODAY)
    around = an_overview(a_judged("Ny", points=None)).model_copy(update={"endings": found})
    tell_pictures(told, around, Pictures(endings=PNG))
    assert told.lines[:2] == [
        "Når avtaler og støtte tar slutt",
        "Flest avtaleperioder går ut i 1. halvår 2028: 2.",
    ]
    assert SOON.year == 2028 and len(told.pictures) == 1 and told.body().count("<w:tbl>") == 1
