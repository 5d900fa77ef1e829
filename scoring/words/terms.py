"""One bokmål term for every member of this package's enumerations."""

from collections.abc import Iterable
from enum import StrEnum

from requirements_lib.words.phrase import capitalised, joined
from scoring.domain.fulfilment import Met
from scoring.domain.in_use import LifeCycle, Papers
from scoring.domain.intake import Standing
from scoring.domain.phase_out import Advice
from scoring.domain.risk import Band, RiskClass, RiskCriterion
from scoring.domain.system import Criticality

_PAIRS: tuple[tuple[StrEnum, str], ...] = (
    (Met.YES, "oppfylt"),
    (Met.NO, "ikke oppfylt"),
    (Met.UNKNOWN, "ukjent"),
    (Criticality.LOW, "lav"),
    (Criticality.MEDIUM, "middels"),
    (Criticality.HIGH, "høy"),
    (Standing.NEW, "ny"),
    (Standing.CHANGED, "endret"),
    (Standing.UNCHANGED, "uendret"),
    (LifeCycle.PLANNED, "planlagt"),
    (LifeCycle.IN_USE, "i bruk"),
    (LifeCycle.TO_BE_REPLACED, "skal skiftes"),
    (LifeCycle.READABLE, "ute av bruk, kan leses"),
    (LifeCycle.GONE, "avviklet"),
    (Papers.PROCESSING, "databehandleravtale"),
    (Papers.RISK, "risikovurdering"),
    (Papers.DPIA, "DPIA"),
    (Papers.ACCESSIBILITY, "tilgjengelighetserklæring"),
    (Papers.ACCESS_REVIEW, "gjennomgang av tilganger"),
    (Papers.EXIT_TEST, "prøvd uttrekk"),
    (RiskCriterion.L1, "utgått støtte"),
    (RiskCriterion.L2, "utløpt avtale"),
    (RiskCriterion.L3, "manglende kompetanse"),
    (RiskCriterion.L4, "udekket behov"),
    (RiskCriterion.L5, "uegnet maskinvare eller driftsmiljø"),
    (RiskCriterion.L6, "kjente sårbarheter"),
    (RiskCriterion.L7, "tidligere hendelser"),
    (RiskCriterion.C1, "sikkerhet, liv og helse"),
    (RiskCriterion.C2, "omdømme"),
    (RiskCriterion.C3, "økonomi"),
    (RiskCriterion.C4, "innbyggere og andre utenfor kommunen"),
    (RiskCriterion.C5, "tapte arbeidstimer"),
    (RiskCriterion.C6, "hinder for andre løsninger"),
    (RiskClass.NOT_LEGACY, "ikke utdatert"),
    (RiskClass.LEGACY, "utdatert"),
    (RiskClass.RED, "rød"),
    (Band.LOW, "lav"),
    (Band.MEDIUM, "middels"),
    (Band.HIGH, "høy"),
    (Band.RED, "rød"),
    (Advice.PHASE_OUT, "fas ut eller skift"),
    (Advice.PLAN_PHASE_OUT, "planlegg utfasing"),
    (Advice.IMPROVE, "utbedre"),
    (Advice.NEGOTIATE, "forhandle, eller still krav ved neste korsvei"),
    (Advice.KEEP, "behold"),
)
# Members of different enumerations share values («low», «red»), so the type belongs to the key.
_TERMS = {(type(member), member.value): words for member, words in _PAIRS}


def term(member: StrEnum) -> str:
    """The bokmål term, as it stands inside a sentence."""
    return _TERMS[type(member), member.value]


def label(member: StrEnum) -> str:
    """The term with a capital first letter, for headings, tags and table cells."""
    return capitalised(term(member))


def criteria_in_words(codes: Iterable[str]) -> str:
    """«L1 (utgått støtte) og C2 (omdømme)»."""
    return joined([f"{code} ({term(RiskCriterion(code))})" for code in codes])


def bid_label(letter: str) -> str:
    """«Tilbud A»."""
    return f"Tilbud {letter}"
