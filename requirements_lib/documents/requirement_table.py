"""The requirements of bilag 1 as tables: what is asked, theme by theme, and what we look for in the answers."""

from collections.abc import Iterator

from paper import markup
from paper.story import Story
from requirements_lib.documents import card
from requirements_lib.documents.form_field import bookmark
from requirements_lib.documents.placement import Section, in_annex_1
from requirements_lib.domain.library.requirement import Kind
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.words.phrase import capitalised, joined

LOOKED_FOR = "Hva vi ser etter"
_ASKED = (880, 3400, 1500, 3620)
_TERMS = (880, 3900, 1500, 3120)
_ANCHORS = (880, 2400, 2960, 3160)
"""More is written for more points."""


def write(story: Story, tender: Tender, section: Section) -> None:
    """One row for each requirement of a theme."""
    _write(story, tender, section, "krav", _ASKED)


def write_terms(story: Story, tender: Tender, section: Section) -> None:
    """One row for each contract term of a theme: more is said in the term, and less is answered."""
    _write(story, tender, section, "vilkår", _TERMS)


def _write(story: Story, tender: Tender, section: Section, what: str, widths: tuple[int, ...]) -> None:
    rows = [tuple(_cells(story, tender, one)) for one in section.requirements]
    heads = ("Nr.", f"Behov og {what}", "Type", "Krav til besvarelse")
    story.grid(heads, rows, widths, f"{capitalised(what)}ene: {section.name}")


def looked_for(story: Story, tender: Tender) -> None:
    """What separates the answers, for every requirement that gives points."""
    scored = [one for one in in_annex_1(tender) if one.requirement.is_scored]
    if not scored:
        return
    heights = [str(points) for points, _ in scored[0].anchors(tender.full_points)]
    story.heading(LOOKED_FOR)
    story.text(
        f"Tabellen viser hva som gir {joined(heights)} poeng. Et absolutt krav skal være oppfylt også når det gir "
        f"poeng. Et tilbud som oppfyller det, får minst {heights[1]} poeng. Det som er mer enn kravet, gir flere.",
        leads=True,
    )
    head = ("Nr.", *(f"{points} poeng" for points in heights))
    rows = [(leading(one), *(card.text(story, words) for _, words in one.anchors())) for one in scored]
    story.grid(head, rows, _ANCHORS, LOOKED_FOR)


def leading(asked: AskedRequirement) -> str:
    """Its id as a finished paragraph, which leads to the requirement."""
    return markup.paragraph(markup.link(asked.id, bookmark(asked.id)), "Tabelltekst")


def _cells(story: Story, tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    printed = markup.bookmarked(markup.words(asked.id), bookmark(asked.id), story.number())
    yield markup.paragraph(printed, "Tabelletikett")
    yield "".join(_demand(story, asked))
    yield card.text(story, "\n".join(_type(tender, asked)))
    answered = asked.requirement.kind is not Kind.INFORMATION
    yield card.to_answer(story, asked) if answered else card.text(story, "Skal ikke besvares.")


def _demand(story: Story, asked: AskedRequirement) -> Iterator[str]:
    yield card.text(story, asked.requirement.title, "Tabelletikett")
    yield card.text(story, asked.need)
    yield card.text(story, asked.text, "Kravtekst")


def _type(tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    yield from card.standing(tender, asked)
    if tender.lots:
        yield f"Delkontrakt: {card.lots(tender, asked)}"
