"""The suppliers' hours and what to leave out first, in sentences. Everything said is an estimate, and says so."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction

from paper.norwegian import number
from requirements_lib.domain.library.requirement import EvidenceForm, Requirement
from requirements_lib.domain.tender.burden import MINUTES, Burden, Effort, Task, documents, shown_in_bid
from requirements_lib.domain.tender.shortening import Proposal, saved
from requirements_lib.words.phrase import capitalised, joined
from requirements_lib.words.terms import term

_NO_BREAK = "\u00a0"
TASKS = {
    Task.READ: "Lese kravet og velge svarkode",
    Task.NOTE: "Lese en opplysning",
    Task.WRITE: "Skrive 100 ord av lengden som er tillatt",
    Task.ABSOLUTE: "Gjøre sikkert at et absolutt krav er oppfylt",
    Task.EVALUATED: "Tilpasse svaret til poengskalaen",
    Task.CONTRACT_TERM: "Vurdere og prise et kontraktsvilkår",
    Task.QUALIFICATION: "Vise at leverandøren er kvalifisert",
    Task.CHOICE: "Velge en verdi",
    Task.NUMBER: "Finne fram til et tall",
    Task.DATE: "Avklare en dato",
    Task.NAMING: "Føre inn navnet på et vedlegg",
    Task.DOCUMENT: "Finne fram eller lage et vedlegg",
    Task.DEMONSTRATION: "Forberede og holde en demonstrasjon",
    Task.TEST: "Gjøre en test til tilbudet",
    Task.THIRD_PARTY: "Skaffe bekreftelse fra en tredjepart",
}
"""What each coefficient is for, once."""
OWN_ESTIMATE = (
    "Anslaget er Målestokks eget. Det bygger ikke på målinger. Kvalifikasjonsskjema, prisskjema og avtalearbeid er "
    "ikke med."
)
_SHOWN = {
    EvidenceForm.DEMONSTRATION: "demonstrasjon",
    EvidenceForm.TEST: "test",
    EvidenceForm.THIRD_PARTY: "bekreftelse fra en tredjepart",
}


def headline(found: Burden, bids: int) -> str:
    """What one supplier uses, and all of them together."""
    if not found.requirements:
        return "Ingen krav skal besvares ennå."
    told = f"Å svare på kravene tar anslagsvis {with_span(found.one_bid)} for én leverandør."
    if bids == 1:
        return told
    return f"{told} Med {bids} tilbud blir det {with_span(found.bids(bids))} til sammen."


def hours(minutes: Decimal) -> str:
    """«3,5 timer»; from ten hours on whole ones."""
    exact = Fraction(minutes) / 60
    return f"{_figure(exact)}{_NO_BREAK}{'time' if _figure(exact) == '1' else 'timer'}"


def with_span(effort: Effort) -> str:
    """«3,5 timer (1,5–8)»."""
    return f"{hours(effort.likely)} ({_span(effort)})"


def rows(found: Burden) -> list[tuple[str, str, str]]:
    """Each task: how many, and the likely hours with the span, as a table shows them."""
    return [
        (TASKS[one.task], number(one.number), f"{_figure(one.effort.hours[1])} ({_span(one.effort)})")
        for one in found.works
    ]


def coefficients() -> list[tuple[str, str]]:
    """Each task with its likely minutes and the span."""
    return [
        (TASKS[task], f"{number(one.likely)} ({number(one.low)}–{number(one.high)})")
        for task, one in MINUTES.items()
    ]


def reason(proposal: Proposal) -> str:
    """Why it is among the first to leave out: what it is worth, and what it takes."""
    requirement = proposal.requirement
    start = "i startsettet" if requirement.start_set else "utenfor startsettet"
    law = f"{'med' if proposal.in_law else 'uten'} bekreftet hjemmel"
    worth = f"{capitalised(term(requirement.kind))} med foreslått vekt {number(requirement.weight)}, {start} og {law}."
    takes = f"Svaret tar {with_span(proposal.effort)} og krever {joined(list(_asked(requirement)))}."
    return f"{worth} {takes}" if requirement.wants_answer else worth


def caution(proposals: Iterable[Proposal]) -> str:
    """What to settle before those that rest on law are left out; nothing when none does."""
    found = [one.requirement.id for one in proposals if one.in_law]
    if not found:
        return ""
    return (
        f"{joined(found)} har hjemmel. Plikten er kommunens også uten kravet. "
        "Avklar hvordan den blir ivaretatt, før du tar ut noe av dette."
    )


def spared(proposals: tuple[Proposal, ...]) -> str:
    """What one supplier is spared when all of them are left out."""
    count = "Uten dette kravet" if len(proposals) == 1 else f"Uten disse {len(proposals)} kravene"
    return f"{count} sparer hver leverandør anslagsvis {with_span(saved(proposals))}."


def lacking(requirements: list[str]) -> str:
    """«2 absolutte krav mangler begrunnelse: ARK-01 og ARK-02. …»."""
    many = "Ett absolutt" if len(requirements) == 1 else f"{len(requirements)} absolutte"
    what = f"{many} krav mangler begrunnelse: {joined(requirements)}."
    return (
        f"{what} Skriv ved hvert av dem hvorfor det må være absolutt, eller gjør det til et evalueringskrav."
    )


def _asked(requirement: Requirement) -> Iterable[str]:
    """«inntil 250 ord», «et vedlegg», «demonstrasjon»."""
    yield f"inntil {requirement.reply.max_words} ord"
    attached = documents(requirement)
    if attached:
        yield "et vedlegg" if attached == 1 else f"{attached} vedlegg"
    yield from (words for form, words in _SHOWN.items() if shown_in_bid(requirement, form))


def _span(effort: Effort) -> str:
    """«1,5–8»; «0,5» when both ends are shown alike."""
    low, _, high = effort.hours
    return "–".join(dict.fromkeys((_figure(low), _figure(high))))


def _figure(exact: Fraction) -> str:
    """Rounded only here, half upwards: to a half hour below ten hours, to a whole one above."""
    step = Fraction(1) if exact >= 10 else Fraction(1, 2)
    steps = int(exact / step + Fraction(1, 2))
    rounded = max(steps, 1) * step if exact else Fraction(0)
    if rounded >= 1000:
        return f"{int(rounded):,}".replace(",", _NO_BREAK)
    return number(Decimal(rounded.numerator) / rounded.denominator)
