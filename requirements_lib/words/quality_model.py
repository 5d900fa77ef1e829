"""How points for quality are read, as it stands in the tender documents."""

from paper.norwegian import number
from requirements_lib.domain.weighing.quality_model import Normalisation, QualityModel

_BEST = "Beste poeng er de høyeste blant tilbudene som sammenlignes. Avviste tilbud er ikke med."
_LIFTED = {
    Normalisation.NONE: "Poengene justeres ikke opp når ingen får 10.",
    Normalisation.PROPORTIONAL: (
        "På hvert kriterium løftes det beste tilbudet til 10 poeng: Poeng = tilbudets poeng · 10 / beste poeng. "
        f"{_BEST} Har ingen poeng på kriteriet, får alle 0."
    ),
    Normalisation.ADDITIVE: (
        "På hvert kriterium løftes det beste tilbudet til 10 poeng: Poeng = tilbudets poeng + (10 \u2212 beste poeng). "
        f"{_BEST}"
    ),
}

_BELOW = "Har et tilbud færre poeng, vurderer oppdragsgiveren om det skal avvises, og begrunner avgjørelsen."
"""What a minimum means: people decide, as with an absolute requirement."""


def scale_words(highest: int) -> str:
    """«0–6 poeng»"""
    return f"0–{highest} poeng"


def conversion(highest: int) -> str:
    """How points on requirements become points on a criterion, which are 0–10."""
    if highest == 10:
        return "Kriteriene har samme skala."
    return f"Poeng på et kriterium er på skalaen 0–10: kravenes poeng · 10 / {highest}."


def least_words(model: QualityModel) -> str:
    """«Minst 5 poeng på hvert kvalitetskriterium. Minst 6 poeng for kvalitet samlet.», or that there is none."""
    told = []
    if model.least_on_each is not None:
        told.append(f"Minst {number(model.least_on_each)} poeng på hvert kvalitetskriterium.")
    if model.least_in_all is not None:
        told.append(f"Minst {number(model.least_in_all)} poeng for kvalitet samlet.")
    return " ".join(told) or "Ingen"


def announced(model: QualityModel, *, lifting: bool = True) -> str:
    """What is done with the points, and the least a bid must have; no `lifting` where the price model does it."""
    sentences = []
    if model.requirement_highest != 10:
        highest = model.requirement_highest
        sentences.append(f"Kravene vurderes fra 0 til {highest}. {conversion(highest)}")
    if lifting:
        sentences.append(_LIFTED[model.normalisation])
    if model.least_on_each is not None:
        sentences.append(
            f"Et tilbud må ha minst {number(model.least_on_each)} poeng på hvert kvalitetskriterium "
            "før eventuell justering."
        )
    if model.least_in_all is not None:
        sentences.append(
            f"Et tilbud må ha minst {number(model.least_in_all)} poeng for kvalitet samlet før eventuell justering."
        )
    if model.least_on_each is not None or model.least_in_all is not None:
        sentences.append(_BELOW)
    return " ".join(sentences)
