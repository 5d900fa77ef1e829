"""The award criteria as a table: what each weighs, and what it is judged by."""

from paper.norwegian import number
from paper.story import Story
from requirements_lib.documents.annexes import Annexes
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.criteria import Criterion, CriterionKind, outline
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.words.phrase import capitalised
from requirements_lib.words.weighting import announced_weight, weight_heading


def write(story: Story, part: Tender, annexes: Annexes) -> None:
    """The criteria of the whole, or of one lot under its name."""
    if part.lot:
        story.heading(f"Delkontrakt {part.lot.label}", 2)
    caption = f"Tildelingskriteriene i {part.lot.id}" if part.lot else "Tildelingskriteriene"
    if part.tree:
        _tree(story, part, annexes, caption)
        return
    rows = [
        (one.name, capitalised(announced_weight(one)), _fed_by(part, one, annexes)) for one in part.criteria
    ]
    heads = ("Tildelingskriterium", weight_heading(part.weighting), "Vurderes etter")
    widths = (3000, 1100, 5300) if part.weighting is Weighting.EXACT else (2800, 1700, 4900)
    story.listing(heads, rows, widths, caption, together=True)


def _tree(story: Story, part: Tender, annexes: Annexes, caption: str) -> None:
    """Criteria that are divided, each part under its own, with what it weighs in it and in the whole."""
    exact = part.weighting is Weighting.EXACT
    of_all = ", og «Av alt» hvor mye den teller i hele vurderingen" if exact else ""
    story.text(
        "Noen av kriteriene er delt opp. «Vekt» er hvor mye en del teller i kriteriet den hører til under"
        f"{of_all}. Det er delene som får poeng."
    )
    names = {one.id: one.name for one in part.tree}
    divided = {one.under for one in part.tree}
    rows = []
    for level, one, whole in outline(part.tree):
        within = f" av «{names[one.under]}»" if one.under else ""
        fed = "Delene under" if one.id in divided else _fed_by(part, one, annexes)
        weight = capitalised(f"{announced_weight(one)}{within}")
        rows.append(
            ("\u2003" * level + one.name, weight, *([f"{number(whole)}\u00a0%"] if exact else []), fed)
        )
    heads = ("Tildelingskriterium", "Vekt", *(["Av alt"] if exact else []), "Vurderes etter")
    widths = (2800, 1900, 1000, 3700) if exact else (2800, 2400, 4200)
    story.listing(heads, rows, widths, caption, together=True)


def _fed_by(tender: Tender, criterion: Criterion, annexes: Annexes) -> str:
    if criterion.kind is CriterionKind.PRICE:
        return f"Tilbudets samlede pris i {annexes.price}"
    weighed = [tender.asked(one).requirement for one in criterion.requirements]
    parts = [one.id if criterion.whole else f"{one.id} (vekt\u00a0{number(one.weight)})" for one in weighed]
    listed = ", ".join(parts) + (", vurdert samlet" if criterion.whole else "")
    return f"{listed}. Kriteriet gjelder klima og miljø." if criterion.environment else listed
