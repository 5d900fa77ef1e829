"""Value for money in words: the formula as it is printed, and the row of each replacement."""

from decimal import Decimal

from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.worth import Worth
from scoring.words.numbers import day, percent, plain, span
from scoring.words.systems.system import FIELDS

FORMULA = (
    "Prioritet fra 0 til 100 = 50 · risiko som fjernes / 25 + 50 · ventet nytte på fem år / kostnad (høyst 1). "
    "Risikoen som fjernes, er (sannsynlighet − 1) · alvor etter risikoformelen: så mye lavere risikoen blir når alle "
    "sannsynlighetene er 1 og alvoret er som i dag. Det som ikke er kjent, står som et spenn og aldri som null. Uten "
    "kostnad, ventet nytte og en vurdering får systemet ingen plass. Rekkefølgen følger den laveste prioriteten som er "
    "sikker. Formelen og vektene er våre egne."
)
COLUMNS = [
    *("Nr.", "System", "Prioritet", "Risiko som fjernes", "Kostnad", "Ventet nytte per år", "Målt nytte"),
    "Mangler",
]


def row(place: int | None, one: Worth) -> list[str]:
    """Everything of one replacement but its link, which stands where its name is."""
    system = one.system
    priority = span(one.priority.low, one.priority.high, 0) if one.is_ordered else "Ukjent"
    return [
        "–" if place is None else str(place),
        system.name,
        priority,
        removed(one),
        kroner(system.replacement_cost),
        kroner(system.benefit_expected) + (" (mer enn utgangspunktet)" if one.is_above_baseline else ""),
        measured(one),
        missing(one) or "–",
    ]


def removed(one: Worth) -> str:
    """«9–12 av 25», or that it is not known."""
    return f"{span(one.removed.low, one.removed.high, 1)} av 25" if one.is_rated else "Ukjent"


def measured(one: Worth) -> str:
    """«120 000 kr per år, 60 % av det ventede, 01.10.2026»."""
    if one.system.benefit_measured is None:
        return "Ikke målt"
    parts = [f"{kroner(one.system.benefit_measured)} per år"]
    if one.achieved is not None:
        parts.append(f"{percent(one.achieved)} av det ventede")
    if one.system.benefit_measured_on:
        parts.append(day(one.system.benefit_measured_on))
    return ", ".join(parts)


def missing(one: Worth) -> str:
    """What nobody has written yet."""
    return joined([FIELDS[name].lower() for name in one.missing])


def summary(found: tuple[Worth, ...]) -> str:
    """Which replacement gives most for the money, and how many nobody can place."""
    placed = [one for one in found if one.is_ordered]
    left = len(found) - len(placed)
    if not placed:
        return "Ingen utskifting kan prioriteres ennå: Kostnad eller ventet nytte mangler."
    more = f" {left} kan ikke prioriteres ennå." if left else ""
    return f"Mest igjen for pengene: {placed[0].system.name}.{more}"


def kroner(amount: Decimal | None) -> str:
    """«1 250 000 kr», or that it is not known."""
    return "Ukjent" if amount is None else f"{plain(amount)}\u00a0kr"


def detail(one: Worth) -> tuple[str, ...]:
    """The calculation of one replacement, sentence by sentence."""
    found = [f"Risiko som fjernes: {span(one.removed.low, one.removed.high)} av 25." if one.is_rated else ""]
    if one.net is not None:
        found.append(f"Nytte på fem år minus kostnad: {kroner(one.net)}.")
    if one.is_above_baseline:
        found.append("Ventet nytte er høyere enn det oppgaven koster i dag. Kontroller tallene.")
    found.append(
        f"Prioritet: {span(one.priority.low, one.priority.high, 1)} av 100." if one.is_ordered else ""
    )
    if one.missing:
        found.append(f"Mangler: {missing(one)}.")
    return tuple(sentence for sentence in found if sentence)
