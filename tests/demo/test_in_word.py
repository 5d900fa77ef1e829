"""What is done to a form in Word here is done where it should be, and nowhere else."""

import pytest

from tests.demo.in_word import W, answer_tables, body_of, filled, merged, proposed
from ui.commands.demo_files import form

CONTENT = form("svar-tindra.docx")


def test_an_answer_without_a_field_in_the_form_is_told() -> None:
    with pytest.raises(ValueError, match="ARK-99"):
        filled(CONTENT, {"ARK-99|code": "Nei"})


def test_merging_keeps_every_row_and_one_table() -> None:
    before, after = body_of(CONTENT), body_of(merged(CONTENT))
    assert len(list(after.iter(W + "tr"))) == len(list(before.iter(W + "tr")))
    assert len(answer_tables(after)) == 1


def test_a_proposal_keeps_what_was_there_and_what_is_proposed() -> None:
    body = body_of(proposed(CONTENT, "90 kalenderdager", "60 kalenderdager"))
    deleted = {text.text for text in body.iter(W + "delText")}
    inserted = {text.text for change in body.iter(W + "ins") for text in change.iter(W + "t")}
    assert (deleted, inserted) == ({"90 kalenderdager"}, {"60 kalenderdager"})


def test_proposing_what_nobody_wrote_is_told() -> None:
    with pytest.raises(ValueError, match="nobody"):
        proposed(CONTENT, "før", "et ord som ikke står her")
