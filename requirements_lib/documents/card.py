"""One requirement on paper: its pieces, and a table of its own for one that stands outside bilag 1."""

from collections.abc import Iterable, Iterator

from paper import markup
from paper.norwegian import number
from paper.story import Story
from requirements_lib.documents.form_field import ID_LABEL, TEXT_LABEL, bookmark, typed_label
from requirements_lib.domain.law import BasisKind, printable
from requirements_lib.domain.requirement import Evidence, Kind
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.words.terms import label, term

_TEXT = "Tabelltekst"
_BINDING = (BasisKind.LAW, BasisKind.REGULATION)
_TOGETHER = 2
"""Id, need and requirement are never parted."""


def write(story: Story, tender: Tender, asked: AskedRequirement) -> None:
    """The requirement under its own heading, which links lead to."""
    story.heading(f"{asked.id} {asked.requirement.title}", 3, bookmark(asked.id))
    story.card(list(_rows(tender, asked)), f"Kravet {asked.id}", _TOGETHER)


def reply(asked: AskedRequirement) -> str:
    """What the answer shall show, and how long it may be."""
    wanted = asked.requirement.reply
    return f"{asked.requirement.worded(wanted.describe, asked.parameters).rstrip()} Høyst {wanted.max_words} ord."


def bases(tender: Tender, asked: AskedRequirement) -> tuple[str, ...]:
    """The legal bases that may be printed, each saying so when it does not bind."""
    found = []
    for basis in asked.requirement.legal_bases:
        printed = printable(basis, tender.starts, tender.basis_checks)
        if printed is not None:
            found.append(printed if basis.kind in _BINDING else f"{printed} ({term(basis.kind)})")
    return tuple(dict.fromkeys(found))


def to_answer(asked: AskedRequirement) -> str:
    """The reply with the field that has a type of its own, as finished paragraphs."""
    return text(reply(asked) + _typed(asked))


def evidence(pieces: Iterable[Evidence]) -> str:
    """How, when and by whom each piece is checked, and what a breach leads to, as finished paragraphs."""
    return "".join(map(_evidence, pieces))


def standing(tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    """What kind it is, what it counts for and when it shall be met."""
    requirement = asked.requirement
    yield label(requirement.kind)
    if fed := criterion(tender, asked):
        yield f"{fed}, vekt\u00a0{number(requirement.weight)}"
    if requirement.kind is not Kind.INFORMATION:
        yield f"Oppfylles {term(requirement.fulfilled_by)}"


def text(words: str, style: str = _TEXT) -> str:
    """Finished paragraphs for a cell; a paragraph sign is not parted from its number."""
    return markup.paragraphs(words.replace("§ ", "§\u00a0"), style)


def led(lead: str, words: str) -> str:
    """A finished paragraph for a cell that begins with what it is about."""
    return markup.paragraph(markup.led(lead, words.replace("§ ", "§\u00a0")), _TEXT)


def criterion(tender: Tender, asked: AskedRequirement) -> str:
    """The award criterion it feeds, and where the lots differ that of each; nothing when it gives no points."""
    if not asked.requirement.is_scored:
        return ""
    found = [(part.lot_id, fed.name) for part in tender.parts if (fed := part.criterion_of(asked.id))]
    names = dict.fromkeys(name for _, name in found)
    if len(names) < 2:
        return "".join(names)
    return ", ".join(f"{name} ({lot})" for lot, name in found)


def lots(tender: Tender, asked: AskedRequirement) -> str:
    """The lots it belongs to by id; nothing when the tender is undivided."""
    own = [one.id for one in tender.lots_of(asked.id)]
    return "Alle" if own and len(own) == len(tender.lots) else ", ".join(own)


def _rows(tender: Tender, asked: AskedRequirement) -> Iterator[tuple[str, str]]:
    """Label and finished paragraphs."""
    requirement = asked.requirement
    yield ID_LABEL, led(asked.id, f"· {' · '.join(standing(tender, asked))}")
    yield "Behov", text(asked.need)
    yield TEXT_LABEL, text(asked.text, "Kravtekst")
    if tender.lots:
        yield "Delkontrakter", text(", ".join(one.label for one in tender.lots_of(asked.id)))
    if requirement.kind is not Kind.INFORMATION:
        yield "Krav til besvarelse", to_answer(asked)
        yield "Dokumentasjon og kontroll", evidence(requirement.evidence)
    if bases(tender, asked):
        yield "Rettsgrunnlag", text("; ".join(bases(tender, asked)))


def _typed(asked: AskedRequirement) -> str:
    wanted = asked.requirement.reply.typed
    return f" Fyll også ut «{typed_label(wanted)}»." if wanted else ""


def _evidence(one: Evidence) -> str:
    lead = f"{label(one.form)} {term(one.verified)}:"
    return led(lead, f"{one.what.rstrip('.')}. Kontrolleres av {one.checked_by.rstrip('.')}. {one.breach}")
