"""A requirement is one row with all a supplier answers to, and what we look for is one row beside its points."""

from paper.story import Story
from requirements_lib.documents import requirement_table
from requirements_lib.documents.placement import sections
from requirements_lib.domain.library.requirement import AnnexPlace, Kind
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.quality_model import QualityModel
from tests.builders import a_tender
from tests.requirements_lib.documents.asked import a_tender_of
from tests.requirements_lib.documents.reader import tables_of, text_of

TYPED = {"describe": "Beskriv.", "max_words": 50, "typed": {"type": "document", "label": "Matrise"}}


def _asked(tender: Tender) -> list[tuple[str, ...]]:
    story = Story()
    for section in sections(tender, AnnexPlace.REQUIREMENTS):
        requirement_table.write(story, tender, section)
    return [row.cells for row in tables_of(story)]


def _looked_for(tender: Tender) -> Story:
    story = Story()
    requirement_table.looked_for(story, tender)
    return story


def test_a_row_has_the_id_the_need_and_requirement_the_kind_and_the_reply() -> None:
    tender = a_tender()
    head, *rows = _asked(tender)
    assert head == ("Nr.", "Behov og krav", "Type", "Krav til besvarelse")
    asked = tender.asked("ARK-05")
    assert next(row for row in rows if row[0] == "ARK-05") == (
        "ARK-05",
        f"{asked.requirement.title}\n{asked.need}\n{asked.text}",
        "Evalueringskrav\nArkiv, vekt\u00a03\nOppfylles ved levering",
        "Beskriv uttrekket. Høyst 200 ord.",
    )


def test_the_typed_answer_is_pointed_to_and_information_is_not_answered() -> None:
    _, typed, told = _asked(a_tender_of({"reply": TYPED}, {"kind": Kind.INFORMATION}))
    assert typed[-1] == "Beskriv. Høyst 50 ord. Fyll også ut «Matrise»."
    assert told[2:] == ("Informasjon", "Skal ikke besvares.")


def test_every_anchor_stands_below_its_points_for_those_that_give_points_alone() -> None:
    rows = [row.cells for row in tables_of(_looked_for(a_tender_of({}, {"kind": Kind.ABSOLUTE})))]
    assert rows == [
        ("Nr.", "0 poeng", "5 poeng", "10 poeng"),
        ("ARK-01", "Ikke vist.", "Vist på bestilling.", "Vist og prøvd av kommunen."),
    ]


def test_an_absolute_requirement_that_gives_points_has_a_floor_and_no_chapter_is_made_of_nothing() -> None:
    signed = a_tender_of({"kind": Kind.ABSOLUTE, "exceeding_earns_points": True})
    assert "Et tilbud som oppfyller det, får minst 5 poeng." in text_of(_looked_for(signed))
    assert text_of(_looked_for(a_tender_of({"kind": Kind.ABSOLUTE}))) == ""


def test_on_another_scale_the_same_anchors_stand_at_its_ends_and_its_middle() -> None:
    announced = a_tender_of({}).model_copy(update={"quality_model": QualityModel(requirement_highest=6)})
    story = _looked_for(announced)
    assert tables_of(story)[0].cells == ("Nr.", "0 poeng", "3 poeng", "6 poeng")
    assert "hva som gir 0, 3 og 6 poeng" in text_of(story) and "får minst 3 poeng" in text_of(story)
