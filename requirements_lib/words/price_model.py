"""The price model as it stands in the tender documents: its formula with every parameter."""

from collections.abc import Iterable, Sequence
from decimal import Decimal
from fractions import Fraction
from typing import assert_never

from paper.norwegian import number
from requirements_lib.domain.weighing.criteria import Criterion, of_quality
from requirements_lib.domain.weighing.price_model import (
    Basket,
    Coefficient,
    Compared,
    ContractSurcharge,
    CostLine,
    Deduction,
    Kinked,
    LifeCycle,
    Linear,
    LowestPrice,
    Mean,
    MinMax,
    PercentSurcharge,
    PriceModel,
    Proportional,
    Qcbs,
    Reference,
    Surcharge,
    compared,
    ranking_model,
)

MINUS = "\u2212"
NO_BREAK = "\u00a0"
_NEGATIVE = {True: "Poeng under 0 settes til 0.", False: "Poengene kan bli negative."}
_OWN_AMOUNT = "Prisen teller med sitt eget beløp, og vekten på pris inngår ikke i formelen."
_CLAMPED = {True: "Poengene holdes mellom 0 og 10.", False: "Poengene kan bli negative og høyere enn 10."}


def announced(model: PriceModel, criteria: Sequence[Criterion] = ()) -> str:
    """The formula with every parameter; with criteria also what each of them can count for in kroner."""
    sentences = [_formula(model, criteria)]
    if not isinstance(model, LifeCycle | Basket) and model.decimals is not None:
        what = "Evaluert pris" if compared(model) is Compared.PRICE else "Poengene"
        sentences.append(f"{what} avrundes til {_decimals(model.decimals)}, en halv bort fra null.")
    if len(sentences) == 1:
        return sentences[0]  # a formula alone ends without a full stop
    return ". ".join(one.removesuffix(".") for one in sentences) + "."


def announced_in(
    priced: Iterable[tuple[str, PriceModel, Sequence[Criterion]]],
) -> list[tuple[str, str]]:
    """The formula in every lot, by what each is called; once, and called nothing, when it is the same in all."""
    told = [(name, announced(model, criteria)) for name, model, criteria in priced]
    if len({words for _, words in told}) == 1:
        return [("", told[0][1])]
    return [(name, f"{words.removesuffix('.')}.") for name, words in told]


def choice(model: PriceModel, *, several: bool = False) -> str:
    """Which bid is chosen, or comes first where an agreement is made with several suppliers."""
    best = {
        Compared.POINTS: "høyest vektet poengsum",
        Compared.PRICE: "lavest pris"
        if isinstance(ranking_model(model), LowestPrice)
        else "lavest evaluert pris",
    }
    return f"Tilbudet med {best[compared(model)]} {'rangeres først' if several else 'blir valgt'}."


def weighing(model: PriceModel) -> str:
    """What the weights do; nothing where there is only the price."""
    ranked_by = ranking_model(model)
    if isinstance(ranked_by, LowestPrice):
        return ""
    if isinstance(ranked_by, Deduction | Surcharge):
        return f"Vektene fordeler kronene mellom kvalitetskriteriene. {_OWN_AMOUNT}"
    return (
        f"Vektene er faste. {_OWN_AMOUNT}"
        if isinstance(ranked_by, ContractSurcharge)
        else "Vektene er faste."
    )


def _formula(model: PriceModel, criteria: Sequence[Criterion]) -> str:
    match model:
        case Proportional():
            return "Poeng = 10 · laveste pris / tilbudets pris"
        case Linear():
            return _linear(model)
        case Kinked():
            return _kinked(model)
        case MinMax():
            return (
                f"Poeng = 10 · (høyeste pris {MINUS} tilbudets pris) / (høyeste pris {MINUS} laveste pris). "
                "Er alle prisene like, får alle 10 poeng."
            )
        case Reference():
            return _around("referanseprisen", model.reference_points, model.slope) + (
                f" Referanseprisen er {kroner(model.reference)} ekskl. mva. {_CLAMPED[model.clamped]}"
            )
        case Mean():
            return _around("gjennomsnittsprisen", Decimal(5), model.slope) + (
                f" Gjennomsnittet regnes av tilbudene som ikke er avvist. {_CLAMPED[model.clamped]}"
            )
        case Qcbs():
            return (
                "Poeng for pris = 10 · laveste pris / tilbudets pris. Poengene på hvert kvalitetskriterium ganges "
                "med 10 / beste samlede poeng for kvalitet, så det beste tilbudet får 10 poeng for kvalitet samlet. "
                "Samlede poeng er kvalitetskriteriene veid sammen etter vektene. De beste er de høyeste blant "
                "tilbudene som ikke er avvist."
            )
        case LifeCycle() | Basket():
            return _computed(model, criteria)
        case _:
            return _priced(model, criteria)


def _priced(
    model: Deduction | Surcharge | ContractSurcharge | PercentSurcharge | Coefficient | LowestPrice,
    criteria: Sequence[Criterion],
) -> str:
    lacking = f"(10 {MINUS} poeng) / 10"
    match model:
        case LowestPrice():
            return "Evaluert pris = tilbudets pris"
        case Deduction():
            return (
                f"Evaluert pris = tilbudets pris {MINUS} summen av fratrekkene. Fratrekk for et kriterium = verdien "
                f"av kriteriet · poeng / 10. Full kvalitet er verdt {kroner(model.full_value)} ekskl. mva."
                f"{_kroner(model, criteria)}"
            )
        case Surcharge():
            return (
                "Evaluert pris = tilbudets pris + summen av påslagene. Påslag for et kriterium = verdien av "
                f"kriteriet · {lacking}. Påslaget uten noen kvalitet er {kroner(model.full_value)} ekskl. mva."
                f"{_kroner(model, criteria)}"
            )
        case ContractSurcharge():
            return (
                "Evaluert pris = tilbudets pris + summen av påslagene. Påslag for et kriterium = kontraktsverdien · "
                f"vekten av kriteriet · {lacking}. Kontraktsverdien er {kroner(model.contract_value)} ekskl. mva."
                f"{_kroner(model, criteria)}"
            )
        case PercentSurcharge():
            return (
                "Evaluert pris = tilbudets pris · (1 + summen av påslagene). Påslag for et kriterium = vekten av "
                f"kriteriet / vekten av pris · {lacking}."
            )
        case Coefficient():
            return (
                "Evaluert pris = tilbudets pris / koeffisienten. Koeffisienten = 1 + summen av (vekten av kriteriet "
                "· poeng / 10) / vekten av pris."
            )
        case _:
            assert_never(model)


def _linear(model: Linear) -> str:
    slope = "" if model.slope == 1 else f" · {number(model.slope)}"
    formula = f"Poeng = 10 {MINUS} 10{slope} · (tilbudets pris {MINUS} laveste pris) / laveste pris"
    return f"{formula}. {_NEGATIVE[model.floor_at_zero]}"


def _kinked(model: Kinked) -> str:
    at, zero = number(model.break_at), number(model.zero_at)
    part, end, points = (
        number(one) for one in (model.break_at / 100, model.zero_at / 100, model.break_points)
    )
    return (
        f"Modellen skifter formel når prisen er {at}{NO_BREAK}% over laveste pris. "
        f"Avstand = (tilbudets pris {MINUS} laveste pris) / laveste pris. "
        f"Er avstanden høyst {part}: Poeng = 10 {MINUS} (10 {MINUS} {points}) · avstand / {part}. "
        f"Er den større: Poeng = {points} · ({end} {MINUS} avstand) / ({end} {MINUS} {part}). "
        f"Er prisen mer enn {zero}{NO_BREAK}% over laveste pris, er poengene 0."
    )


def _around(price: str, points: Decimal, slope: Decimal) -> str:
    factor = "" if slope == 1 else f" · {number(slope)}"
    return f"Poeng = {number(points)} {MINUS} 10{factor} · (tilbudets pris {MINUS} {price}) / {price}."


def _computed(model: LifeCycle | Basket, criteria: Sequence[Criterion]) -> str:
    if isinstance(model, Basket):
        listed = "; ".join(f"{line.name}: {_grouped(line.quantity)}" for line in model.lines)
        what = f"Prisen er summen av mengde · enhetspris. Mengdene er {listed}."
    else:
        listed = "; ".join(map(_payment, model.lines))
        what = (
            "Prisen er summen av nåverdiene av betalingene. Nåverdi = beløp / (1 + rente)^år. "
            f"Renten er {number(model.rate)}{NO_BREAK}% i året. Betalingene er {listed}.{_counted(model)} "
            f"Summen avrundes til {_decimals(model.cost_decimals)}, en halv bort fra null."
        )
    return f"{what} {announced(model.ranked_by, criteria)}"


def _counted(model: LifeCycle) -> str:
    """What becomes of a payment that does not count in full, as a sentence of its own; nothing where all do."""
    if all(line.share == 100 for line in model.lines):
        return ""
    return " Av en betaling som ikke teller helt, er bare den andelen med i beløpet."


def _payment(line: CostLine) -> str:
    every = line.last_year > line.first_year
    years = f"hvert år, år {line.first_year}–{line.last_year}" if every else f"år {line.first_year}"
    share = "" if line.share == 100 else f", teller {number(line.share)}{NO_BREAK}%"
    return f"{line.name} ({years}{share})"


def _kroner(model: Deduction | Surcharge | ContractSurcharge, criteria: Sequence[Criterion]) -> str:
    """What each quality criterion can count for, as a sentence of its own; nothing without criteria."""
    worth = worths(model, criteria)
    if not worth:
        return ""
    listed = "; ".join(f"{one.name} inntil {kroner(most)}" for one, most in worth)
    return f" Kriteriene teller slik: {listed}."


def worths(model: PriceModel, criteria: Sequence[Criterion]) -> tuple[tuple[Criterion, Fraction], ...]:
    """How many kroner each quality criterion can count for, where that does not depend on the bids."""
    quality = of_quality(criteria)
    if isinstance(model, ContractSurcharge):
        full, total = Fraction(model.contract_value), Fraction(100)
    elif isinstance(model, Deduction | Surcharge):
        full, total = Fraction(model.full_value), sum((Fraction(one.weight) for one in quality), Fraction(0))
    else:
        return ()
    return tuple((one, full * Fraction(one.weight) / total) for one in quality)


def kroner(amount: Decimal | Fraction) -> str:
    """«500 000 kr»; at most two decimals, a half away from zero."""
    hundredths = Fraction(amount) * 100
    nearest = (2 * hundredths.numerator + hundredths.denominator) // (2 * hundredths.denominator)
    return f"{_grouped(Decimal(nearest) / 100)}{NO_BREAK}kr"


def _grouped(value: Decimal) -> str:
    return f"{value.normalize():,f}".replace(",", NO_BREAK).replace(".", ",")


def _decimals(count: int) -> str:
    return {0: "hele tall", 1: "1 desimal"}.get(count, f"{count} desimaler")
