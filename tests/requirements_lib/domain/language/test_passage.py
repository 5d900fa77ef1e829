"""Texts are cut where a reader stops, and nowhere else."""

import pytest

from requirements_lib.domain.language.passage import LONGEST, Passage, word_count


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("Første setning. Andre setning.", ["Første setning.", "Andre setning."]),
        ("To personer. Én av dem søker.", ["To personer.", "Én av dem søker."]),
        ("Bruk standarder, f.eks. Noark 5.", ["Bruk standarder, f.eks. Noark 5."]),
        ("Jf. FOA § 7-1. Det gjelder.", ["Jf. FOA § 7-1.", "Det gjelder."]),
        ("Hva skjer? «Ingenting.» Bra.", ["Hva skjer?", "«Ingenting.»", "Bra."]),
        ("Punkter:\n- ett krav\n- to krav", ["Punkter:", "- ett krav", "- to krav"]),
        ("Innen {frist_timer} timer. {navn} svarer.", ["Innen {frist_timer} timer.", "{navn} svarer."]),
        ("  ", []),
    ],
)
def test_a_text_is_cut_into_its_sentences(text: str, sentences: list[str]) -> None:
    assert [one.text for one in Passage(text).sentences] == sentences


def test_every_sentence_stands_where_it_says() -> None:
    passage = Passage("  Én. To her!\nTre.  ")
    assert [passage.text[one.start :].startswith(one.text) for one in passage.sentences] == [True] * 3
    second = passage.sentence_at(passage.text.index("her"))
    assert (second.text, passage.low(second)) == ("To her!", "to her!")


def test_a_letter_that_grows_in_small_letters_moves_nothing() -> None:
    assert Passage("İ og Moderne").lower.index("Moderne") == 5


def test_words_are_counted_as_a_reader_counts_them() -> None:
    assert word_count("TLS 1.2 – og PDF/A, innen {frist_timer} timer") == 7


def test_what_goes_on_without_a_stop_is_cut_so_that_no_search_takes_long() -> None:
    passage = Passage("leverandør gdpr artikkel 33 krever " * 100)
    assert len(passage.sentences) == 6
    assert max(len(one.text) for one in passage.sentences) <= LONGEST
