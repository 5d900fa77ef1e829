"""How a proposal is made, printed with every form of the phase-out list, so that a reader can check it."""

from requirements_lib.words.phrase import joined
from scoring.domain.phase_out.phase_out import DECISION_TABLE, Rule
from scoring.domain.scale import MET_FROM
from scoring.domain.systems.quick_rating import Stop
from scoring.domain.systems.risk import LEGACY_FROM, RED, UNIT, RiskCriterion
from scoring.domain.systems.risk_scale import RiskScale
from scoring.words.systems.risk import band_sentence
from scoring.words.terms import term

FRAME = (
    "Formelen og skalaene er fra den britiske statens rammeverk for gamle IT-systemer (Legacy IT Risk Assessment "
    "Framework, 2025). Ordene, grensene for C3 og C5 og reglene for forslaget er våre. Det er ikke norsk rett."
)
_BANDED = (RiskCriterion.C3, RiskCriterion.C5)
"""These have limits the municipality sets, which are printed with every result."""
_FACTS = {
    "hard_stop": "minst én av H1–H6 slår til",
    "red": "risikoen er rød",
    "legacy": "systemet er utdatert",
    "wide_gap": "avstanden til behovet er stor",
}


def sentences(scale: RiskScale) -> tuple[str, ...]:
    """The formula, what stops alone, the decision table, what the points mean, the limits in use, and the source."""
    stops = joined([f"{one.value} ({term(one)})" for one in Stop])
    return (
        "Risikoen er sannsynlighet ganger alvor. Begge er midt mellom gjennomsnittet og det høyeste nivået. "
        f"Den er rød fra {RED // UNIT}. Et system er utdatert når minst ett nivå av L1–L7 er {LEGACY_FROM} eller mer.",
        f"Noe veies ikke mot annet: {stops}.",
        f"Forslaget er det første som stemmer: {'; '.join(map(_rule, DECISION_TABLE))}.",
        f"Et krav er oppfylt fra {MET_FROM} poeng. Er bare den korte vurderingen besvart, er avstanden til behovet "
        "målt på kravene den gir poeng på, ellers på alle som gjelder. Det som ikke er kjent, regnes i begge "
        "retninger, aldri som null.",
        bands(scale),
        FRAME,
    )


def bands(scale: RiskScale) -> str:
    """The limits of the criteria that are amounts."""
    return " ".join(band_sentence(scale.question(one)) for one in _BANDED)


def _rule(rule: Rule) -> str:
    asked = [words for fact, words in _FACTS.items() if getattr(rule, fact)]
    return f"{term(rule.advice)} når {joined(asked)}" if asked else f"ellers {term(rule.advice)}"
