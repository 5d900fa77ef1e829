"""The contract terms, apart from bilag 1: text for the annex the contract has for them, and for the data processing
agreement."""

from paper.story import Story
from requirements_lib.documents import checks, requirement_table
from requirements_lib.documents.annexes import Annexes
from requirements_lib.documents.placement import CHAPTERS, TERMS, sections
from requirements_lib.documents.word_file import opening
from requirements_lib.domain.library.answer_code import AnswerCode
from requirements_lib.domain.library.requirement import AnnexPlace
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.words.answer import called

TITLE = "Kontraktsvilkår"


def needed(tender: Tender) -> bool:
    """Whether there is anything to print."""
    return any(section for place in TERMS for section in sections(tender, place))


def entered_in(place: AnnexPlace, annexes: Annexes) -> str:
    """The annex or agreement that the terms of a chapter are entered in."""
    return annexes.data_processing if place is AnnexPlace.DATA_PROCESSING else annexes.changes


def write(tender: Tender, annexes: Annexes) -> Story:
    """The document; what a theme is about is told once, before its first term."""
    story = Story()
    opening(story, tender, TITLE)
    story.contents()
    story.heading("Om vilkårene")
    yes = called(AnswerCode.MET_TODAY, tender.answer_choices)
    story.text(
        f"Vilkårene her er krav til avtaleperioden og gir ikke poeng. {tender.organisation} er Kunden i avtalen. "
        "Hvert kapittel sier hvor vilkårene føres inn når avtalen inngås.\n"
        f"Leverandøren svarer på vilkårene i bilag 2. «{yes}» betyr at vilkåret godtas."
    )
    told: set[str] = set()
    for place in TERMS:
        _chapter(story, tender, place, annexes, told)
    return story


def _chapter(story: Story, tender: Tender, place: AnnexPlace, annexes: Annexes, told: set[str]) -> None:
    found = tuple(sections(tender, place))
    if not found:
        return
    story.heading(CHAPTERS[place])
    story.text(f"Vilkårene i dette kapittelet føres inn i {entered_in(place, annexes)}.", leads=True)
    for section in found:
        story.heading(section.name, 2)
        if section.about and section.about not in told:
            story.text(section.about, leads=True)
        told.add(section.about)
        requirement_table.write_terms(story, tender, section)
    checks.of_terms(story, tender, (one for section in found for one in section.requirements))
