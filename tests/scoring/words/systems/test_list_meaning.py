"""Who chose what a list means, in sentences."""

from datetime import UTC, datetime

from scoring.domain.systems.intake import KEPT, LEFT
from scoring.domain.systems.list_meaning import Meaning, Recalled
from scoring.words.systems.list_meaning import field_name, recalled_sentences, sentences_with_map

AT = datetime(2026, 11, 26, 7, 14, tzinfo=UTC)


def _recalled(*names: str, is_same: bool = False) -> Recalled:
    columns = {name: Meaning(field="criticality") for name in names}
    return Recalled(columns=columns, by="m", at=AT, is_same_list=is_same)


def test_the_same_list_is_told_whole_and_another_by_its_columns() -> None:
    said = recalled_sentences([_recalled("A", is_same=True), _recalled("Klasse", "B")], {"m": "Mona Dahl"})
    assert [one.replace("\xa0", " ") for one in said] == [
        "En liste med de samme overskriftene er importert før. "
        "Kolonner og svar betyr det Mona Dahl valgte 26.11.2026 kl. 08.14.",
        "Fra en annen liste, slik Mona Dahl valgte 26.11.2026 kl. 08.14: "
        "«Klasse» er «Kritikalitet» og «B» er «Kritikalitet».",
    ]


def test_many_columns_are_counted_and_somebody_who_has_left_is_not_named() -> None:
    (said,) = recalled_sentences([_recalled(*"ABCDEFG")], {})
    assert (
        "«E» er «Kritikalitet» og 2 kolonner til." in said and "noen som ikke lenger står i Målestokk" in said
    )


def test_the_way_to_choose_instead_is_told_once_however_many_lists_it_comes_from() -> None:
    found = [_recalled("A", is_same=True), _recalled("B")]
    assert sentences_with_map(found, {}) == [
        *recalled_sentences(found, {}),
        "Med --map bestemmer du det selv.",
    ]
    assert sentences_with_map([], {}) == []


def test_a_column_that_is_kept_or_left_out_is_said_to_be() -> None:
    columns = {"Notat": Meaning(field=LEFT), "Rom": Meaning(field=KEPT)}
    (said,) = recalled_sentences([Recalled(columns=columns, by="m", at=AT, is_same_list=False)], {})
    assert said.endswith(": «Notat» tas ikke med og «Rom» tas vare på.")


def test_a_heading_as_long_as_a_cell_is_cut_in_the_sentence() -> None:
    (said,) = recalled_sentences([_recalled("x" * 32_000)], {})
    assert f"«{'x' * 60}…» er «Kritikalitet»." in said


def test_a_column_is_a_field_or_kept_or_left_out() -> None:
    assert [field_name(one) for one in ("name", KEPT, "")] == [
        "Navn",
        "Ta vare på under samme overskrift",
        "Ta ikke med",
    ]
