"""How points for quality are read, as it stands in the tender documents."""

from paper.norwegian import number
from requirements_lib.domain.quality_model import Normalisation, QualityModel

_LIFTED = {
    Normalisation.NONE: "Poengene justeres ikke opp når ingen får 10.",
    Normalisation.PROPORTIONAL: (
        "På hvert kriterium løftes det beste tilbudet til 10 poeng: Poeng = tilbudets poeng · 10 / beste poeng."
    ),
    Normalisation.ADDITIVE: (
        "På hvert kriterium løftes det beste tilbudet til 10 poeng: Poeng = tilbudets poeng + (10 \u2212 beste poeng)."
    ),
}


def announced(model: QualityModel) -> str:
    """What is done with the points, and the least a bid must have."""
    sentences = []
    if model.requirement_highest != 10:
        highest = model.requirement_highest
        sentences.append(
            f"Kravene vurderes fra 0 til {highest}. "
            f"Poeng på et kriterium er på skalaen 0–10: kravenes poeng · 10 / {highest}."
        )
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
    return " ".join(sentences)
