"""How many suppliers a framework agreement is made with, as it stands in the tender documents."""

from paper.norwegian import number
from requirements_lib.domain.weighing.winners import Division, Winners
from requirements_lib.words.phrase import joined

ROUNDING = (
    "Andelene regnes eksakt og trykkes i hele prosent: hver rundes ned, og prosentene som er igjen, går én og én til "
    "dem med størst rest. Er restene like, går den til det tilbudet som er rangert først."
)
_FEWER = "Blir det færre leverandører, deles det samme forholdet mellom dem som er igjen."


def announced(winners: Winners) -> str:
    """How many, and the rule of division, in sentences."""
    told = f"Rammeavtalen inngås med inntil {winners.most} leverandører, etter rangeringen. "
    return f"{told}{_rule(winners)} {_twice(winners)}"


def _rule(winners: Winners) -> str:
    if winners.division is Division.FIXED:
        shares = joined([f"{number(one)}\u00a0%" for one in winners.shares])
        return f"Avropene fordeles i faste andeler etter plassen i rangeringen: {shares}. {_FEWER} {ROUNDING}"
    if winners.division is Division.POINTS:
        return (
            "Avropene fordeles etter poeng: andel = leverandørens vektede poengsum / summen av poengsummene til dem "
            f"som får avtale. {ROUNDING}"
        )
    return (
        "Avrop går først til leverandøren som er rangert først. Kan ikke den levere, går avropet til den neste, og så "
        "videre."
    )


def _twice(winners: Winners) -> str:
    if winners.same_supplier_twice:
        return "En leverandør kan få flere av plassene, med flere tilbud."
    return "En leverandør kan bare få én av plassene. Da gjelder det tilbudet som er rangert høyest."
