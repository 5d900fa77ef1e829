"""Bilag 2 has one answer for every requirement that is asked, and a place for everything else a supplier has to say."""

import pytest

from paper.story import Story
from requirements_lib.documents import annex2, card
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.form_field import REPEATED, Field, FrontField, bookmark, tag
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.tender.tender import Tender
from tests.paper.wording import W, parsed
from tests.requirements_lib.documents import building_permits
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.reader import plain, tables_of, text_of
from tests.requirements_lib.domain.library.test_answer_code import TWO, chosen

TYPED = {
    "choice": {"type": "choice", "label": "Låsen åpnes av", "choices": ["Kommunen", "Leverandøren"]},
    "number": {"type": "number", "label": "Tid", "unit": "dager"},
    "date": {"type": "date", "label": "Dato"},
    "document": {"type": "document", "label": "Matrise"},
}


def _form(tender: Tender) -> Story:
    return annex2.write(tender, Annexes(None))


def _tags(story: Story) -> list[str]:
    return [name for row in tables_of(story) for name in row.tags]


def test_every_requirement_has_its_id_text_and_question_and_the_fields_to_answer_in() -> None:
    tender = building_permits.a_tender()
    story = _form(tender)
    text, tags = text_of(story), _tags(story)
    for asked in tender.requirements:
        for one in (asked.id, asked.requirement.title, asked.text, card.reply(asked)):
            assert plain(one) in text, one
        for field in (Field.CODE, Field.LATER, Field.DESCRIPTION, Field.REFERENCE):
            assert tag(asked.id, field) in tags


def test_no_tag_and_no_bookmark_stands_twice() -> None:
    story = _form(building_permits.a_tender())
    marks = [str(one.get(f"{W}name")) for one in parsed(story.body()).iter(f"{W}bookmarkStart")]
    assert len(_tags(story)) == len(set(_tags(story)))
    assert len(marks) == len(set(marks))
    assert all(len(mark) <= 40 for mark in marks)  # Word takes no longer names


def test_the_printed_id_stands_alone_in_its_cell_inside_its_bookmark() -> None:
    row = next(row for row in tables_of(_form(a_tender_of({}))) if row.cells[0] == "Krav-ID")
    assert row.cells == ("Krav-ID", "ARK-01")
    assert row.bookmarks == (bookmark("ARK-01"),)


@pytest.mark.parametrize("kind", TYPED)
def test_a_typed_answer_has_a_field_of_its_own_kind(kind: str) -> None:
    reply = {"describe": "Vis.", "max_words": 100, "typed": TYPED[kind]}
    story = _form(a_tender_of({"reply": reply}))
    assert tag("ARK-01", Field.TYPED) in _tags(story)
    drop_downs = len(list(parsed(story.body()).iter(f"{W}dropDownList")))
    dates = len(list(parsed(story.body()).iter(f"{W}date")))
    assert (drop_downs, dates) == (1 + (kind == "choice"), 1 + (kind == "date"))


def test_information_is_not_asked_about() -> None:
    assert "ARK-01" not in text_of(_form(a_tender_of({"kind": Kind.INFORMATION}, {})))


def test_what_is_asked_of_the_supplier_is_answered_here_too() -> None:
    text = text_of(_form(a_tender_of({"kind": Kind.QUALIFICATION})))
    assert "Kvalifikasjonskrav og opplysninger: Innebygd arkivering" in text
    assert "Krav til løsningen" not in text


def test_a_contract_term_is_accepted_with_a_code_that_is_explained() -> None:
    said = "For et kontraktsvilkår betyr «Oppfylt i dag» at du godtar vilkåret."
    assert said in text_of(_form(a_tender_of({"kind": Kind.CONTRACT_TERM})))
    assert said not in text_of(_form(a_tender_of({})))


def test_who_answers_deviations_and_attachments_have_places_of_their_own() -> None:
    tags = _tags(_form(a_tender_of({})))
    for field in (
        FrontField.SUPPLIER,
        FrontField.ORGANISATION_NUMBER,
        FrontField.CONTACT,
        FrontField.ASSUMPTIONS,
    ):
        assert f"form|{field}" in tags
    for field, number in REPEATED.items():
        assert [one for one in tags if one.startswith(f"form|{field}|")] == [
            f"form|{field}|{place}" for place in range(1, number + 1)
        ]


def test_the_documents_that_are_asked_for_are_listed_where_attachments_are_named() -> None:
    reply = {"describe": "Vis.", "max_words": 100, "typed": TYPED["document"]}
    assert "ber om et eget dokument: ARK-01 Matrise." in text_of(_form(a_tender_of({"reply": reply})))
    assert "ber om et eget dokument" not in text_of(_form(a_tender_of({})))


def test_what_is_said_of_a_table_to_fill_in_is_never_parted_from_it() -> None:
    body = parsed(_form(building_permits.a_tender()).body())
    for start in ("Skriv ett avvik", "Skriv navnet på hvert vedlegg"):
        (text,) = [one for one in body.iter(f"{W}p") if "".join(one.itertext()).startswith(start)]
        following = text.getnext()
        assert text.find(f"{W}pPr/{W}keepNext") is not None
        assert following is not None and following.tag == f"{W}tbl"


def test_nobody_is_asked_for_a_price() -> None:
    story = _form(building_permits.a_tender())
    assert "Skriv ikke priser i dette skjemaet." in text_of(story)
    assert not [row.cells[0] for row in tables_of(story) if "pris" in row.cells[0].casefold()]


def test_nothing_is_filled_in_beforehand() -> None:
    fields = [row for row in tables_of(_form(building_permits.a_tender())) if row.tags]
    assert {row.cells[1] for row in fields} == {""}


def test_it_says_where_the_requirements_stand_and_where_the_terms_do_when_there_are_any() -> None:
    assert "Kravene står i Bilag 1 Kravspesifikasjon. Svar" in text_of(_form(a_tender_of({})))
    assert "og kontraktsvilkårene i dokumentet «Kontraktsvilkår». Svar" in text_of(
        _form(a_tender_of({"kind": Kind.CONTRACT_TERM}))
    )


def test_only_the_answers_that_are_offered_can_be_chosen_in_the_tenders_own_words() -> None:
    story = _form(a_tender_of({"kind": Kind.CONTRACT_TERM}, answer_choices=chosen(TWO)))
    (field,) = [one for one in parsed(story.body()).iter(f"{W}dropDownList")]
    assert [one.get(f"{W}displayText") for one in field][-2:] == ["Ja", "Nei"]
    assert tag("ARK-01", Field.LATER) not in _tags(story)
    text = text_of(story)
    assert "For et kontraktsvilkår betyr «Ja» at du godtar vilkåret." in text
    assert "Oppfylt innen" not in text and "Krever tillegg" not in text
