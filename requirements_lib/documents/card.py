"""One requirement on paper: a table with everything a supplier needs to know, and nothing that is not so."""

from collections.abc import Iterator

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
_ABOVE_THE_FLOOR = (
    "Kravet skal være oppfylt. Et tilbud som oppfyller det, får minst 5 poeng. "
    "Det som er mer enn kravet, gir flere."
)
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
    yield ID_LABEL, _paragraph(markup.led(asked.id, f"· {' · '.join(_standing(tender, asked))}"))
    yield "Behov", _text(asked.need)
    yield TEXT_LABEL, _text(asked.text, "Kravtekst")
    if tender.lots:
        yield "Delkontrakter", _text(", ".join(one.label for one in tender.lots_of(asked.id)))
    if requirement.kind is Kind.ABSOLUTE:
        yield "Hvorfor absolutt", _text(requirement.kind_reason)
    if requirement.kind is not Kind.INFORMATION:
        yield "Krav til besvarelse", _text(reply(asked) + _typed(asked))
        yield "Dokumentasjon og kontroll", "".join(map(_evidence, requirement.evidence))
    if requirement.is_scored:
        yield "Hva vi ser etter", "".join(_looked_for(asked))
    if bases(tender, asked):
        yield "Rettsgrunnlag", _text("; ".join(bases(tender, asked)))


def _standing(tender: Tender, asked: AskedRequirement) -> Iterator[str]:
    """What kind it is, what it counts for and when it shall be met."""
    requirement = asked.requirement
    yield label(requirement.kind)
    if fed := criterion(tender, asked):
        yield f"{fed}, vekt\u00a0{number(requirement.weight)}"
    if requirement.kind is not Kind.INFORMATION:
        yield f"Oppfylles {term(requirement.fulfilled_by)}"


def _looked_for(asked: AskedRequirement) -> Iterator[str]:
    """The rubric's anchors; above the floor of an absolute requirement when it openly gives points."""
    if asked.requirement.kind is Kind.ABSOLUTE:
        yield _text(_ABOVE_THE_FLOOR)
    for points, words in asked.anchors():
        yield _paragraph(markup.led(f"{points} poeng:", words.replace("§ ", "§\u00a0")))


def _typed(asked: AskedRequirement) -> str:
    wanted = asked.requirement.reply.typed
    return f" Fyll også ut «{typed_label(wanted)}»." if wanted else ""


def _evidence(one: Evidence) -> str:
    lead = f"{label(one.form)} {term(one.verified)}:"
    text = f"{one.what.rstrip('.')}. Kontrolleres av {one.checked_by.rstrip('.')}. {one.breach}"
    return _paragraph(markup.led(lead, text))


def _text(text: str, style: str = _TEXT) -> str:
    return markup.paragraphs(text.replace("§ ", "§\u00a0"), style)


def _paragraph(inline: str) -> str:
    return markup.paragraph(inline, _TEXT)
