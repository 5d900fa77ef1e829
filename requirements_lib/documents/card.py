"""One requirement on paper: its pieces, and a table of its own for one that stands outside bilag 1."""

from collections.abc import Iterable, Iterator

from paper import markup
from paper.norwegian import number
from paper.story import Story
from requirements_lib.documents.form_field import ID_LABEL, TEXT_LABEL, bookmark, typed_label
from requirements_lib.domain.library.requirement import Evidence, Kind
from requirements_lib.domain.rules.law import BasisKind, printable
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.domain.weighing.criteria import Criterion
from requirements_lib.words.terms import label, term

_TEXT = "Tabelltekst"
_BINDING = (BasisKind.LAW, BasisKind.REGULATION)
_TOGETHER = 2
"""Id, need and requirement are never parted."""


def write(story: Story, tender: Tender, asked: AskedRequirement) -> None:
    """The requirement under its own heading, which links lead to."""
    story.heading(f"{asked.id} {asked.requirement.title}", 3, bookmark(asked.id))
    story.card(list(_rows(story, tender, asked)), f"Kravet {asked.id}", _TOGETHER)


def reply(asked: AskedRequirement) -> str:
    """What the answer shall show, and how long it may be."""
    wanted = asked.requirement.reply
    return _added(
        asked.requirement.worded(wanted.describe, asked.parameters), f"Høyst {wanted.max_words} ord."
    )


def bases(tender: Tender, asked: AskedRequirement) -> tuple[str, ...]:
    """The legal bases that may be printed, each saying so when it does not bind."""
    found = []
    for basis in asked.requirement.legal_bases:
        printed = printable(basis, tender.starts, tender.basis_checks)
        if printed is not None:
            found.append(printed if basis.kind in _BINDING else f"{printed} ({term(basis.kind)})")
    return tuple(dict.fromkeys(found))


def to_answer(story: Story, asked: AskedRequirement) -> str:
    """The reply with the field that has a type of its own, as finished paragraphs."""
    return text(story, reply(asked) + _typed(asked))


def evidence(story: Story, pieces: Iterable[Evidence]) -> str:
    """How, when and by whom each piece is checked, and what a breach leads to, as finished paragraphs."""
    return "".join(_evidence(story, one) for one in pieces)


def standing(tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    """What kind it is, what it counts for and when it shall be met."""
    requirement = asked.requirement
    yield label(requirement.kind)
    if fed := criterion(tender, asked):
        yield f"{fed}, vekt\u00a0{number(requirement.weight)}"
    if requirement.kind is not Kind.INFORMATION:
        yield f"Oppfylles {term(requirement.fulfilled_by)}"


def text(story: Story, words: str, style: str = _TEXT) -> str:
    """Finished paragraphs for a cell, lists as lists; a paragraph sign is not parted from its number."""
    return story.cell(words.replace("§ ", "§\u00a0"), style)


def led(story: Story, lead: str, words: str) -> str:
    """Finished paragraphs for a cell, the first of which begins with what it is about."""
    first, _, others = words.replace("§ ", "§\u00a0").partition("\n")
    return markup.paragraph(markup.led(lead, first), _TEXT) + (story.cell(others) if others else "")


def criterion(tender: Tender, asked: AskedRequirement) -> str:
    """The award criterion it feeds, and where the lots differ that of each; nothing when it gives no points."""
    if not asked.requirement.is_scored:
        return ""
    found = [(part.lot_id, _called(fed)) for part in tender.parts if (fed := part.criterion_of(asked.id))]
    names = dict.fromkeys(name for _, name in found)
    if len(names) < 2:
        return "".join(names)
    return ", ".join(f"{name} ({lot})" for lot, name in found)


def _called(criterion: Criterion) -> str:
    return f"{criterion.name} (vurderes samlet)" if criterion.whole else criterion.name


def lots(tender: Tender, asked: AskedRequirement) -> str:
    """The lots it belongs to by id; nothing when the tender is undivided."""
    own = [one.id for one in tender.lots_of(asked.id)]
    return "Alle" if own and len(own) == len(tender.lots) else ", ".join(own)


def _rows(story: Story, tender: Tender, asked: AskedRequirement) -> Iterator[tuple[str, str]]:
    """Label and finished paragraphs."""
    requirement = asked.requirement
    yield ID_LABEL, led(story, asked.id, f"· {' · '.join(standing(tender, asked))}")
    yield "Behov", text(story, asked.need)
    yield TEXT_LABEL, text(story, asked.text, "Kravtekst")
    if tender.lots:
        yield "Delkontrakter", text(story, ", ".join(one.label for one in tender.lots_of(asked.id)))
    if requirement.kind is not Kind.INFORMATION:
        yield "Krav til besvarelse", to_answer(story, asked)
        yield "Dokumentasjon og kontroll", evidence(story, requirement.evidence)
    if bases(tender, asked):
        yield "Rettsgrunnlag", text(story, "; ".join(bases(tender, asked)))


def _typed(asked: AskedRequirement) -> str:
    wanted = asked.requirement.reply.typed
    return f" Fyll også ut «{typed_label(wanted)}»." if wanted else ""


def _evidence(story: Story, one: Evidence) -> str:
    lead = f"{label(one.form)} {term(one.verified)}:"
    checked = f"Kontrolleres av {one.checked_by.rstrip('.')}. {one.breach}"
    return led(story, lead, _added(f"{one.what.rstrip().rstrip('.')}.", checked))


def _added(words: str, last: str) -> str:
    """A text with one more sentence: on a line of its own when the text has several, so that no list takes it in."""
    kept = words.rstrip()
    return f"{kept}\n{last}" if "\n" in kept else f"{kept} {last}"
