"""The frozen evaluation model in words: who froze it, the final weights, and a correction as the protocol has it."""

from paper.norwegian import number, short_moment
from requirements_lib.domain.procurement.frozen_model import (
    CONDITIONS,
    EvaluationModel,
    FinalPart,
    FrozenModel,
    ModelCorrection,
)
from requirements_lib.domain.weighing.criteria import parts_of
from requirements_lib.words.field import FIELDS
from requirements_lib.words.phrase import joined

NO_BREAK = "\u00a0"
ANNOUNCED_EXACTLY = (
    "Alt i modellen er kunngjort nøyaktig. Den kan ikke rettes etter at tilbudene er åpnet. Er den feil, gjenstår bare "
    "avlysning, som krever saklig grunn."
)
POINTS_SHOWN = (
    "Fellesvurderingen er startet, og modellen kan ikke rettes lenger. Er den feil, gjenstår bare avlysning, som "
    "krever saklig grunn."
)
MAY_BE_CORRECTED = (
    "Bare det som ikke er kunngjort nøyaktig, kan rettes, og bare til fellesvurderingen starter. Én foreslår, en annen "
    "godkjenner, og ingen av dem kan være leder eller evaluator i anskaffelsen. De tre vilkårene i EU-domstolens sak "
    "C-331/04 (ATI EAC) begrunnes hver for seg. Kan de ikke begrunnes, gjenstår bare avlysning, som krever "
    "saklig grunn."
)
WAITING = (
    "Ikke avgjort. Blir rettelsen ikke godkjent før fellesvurderingen starter, faller den bort, og vektene som er "
    "fryst, gjelder."
)
UNDECIDED = (
    "Ikke avgjort. Fellesvurderingen er startet, så rettelsen kan ikke godkjennes lenger. Vektene som var fryst, "
    "gjelder. Forslaget blir stående i saken."
)
NOT_FROZEN = "Modellen er ikke fryst. De endelige vektene må fryses før tilbudene kan åpnes."
TO_BE_FROZEN = (
    "De endelige vektene og hele modellen fryses før tilbudene åpnes, med tidspunkt, navn og fingeravtrykk. "
    "Fingeravtrykket følger evalueringen."
)
"""In the annex, where weights are not announced exactly."""


def frozen_sentence(one: FrozenModel, by: str) -> str:
    """«Fryst 03.11.2026 kl. 10.00 av Kari Nord. De endelige vektene er Pris 40 % og Arkiv 60 %.»"""
    verb = "Rettet, godkjent" if one.correction else "Fryst på nytt" if one.reason else "Fryst"
    why = f" Begrunnelse: {one.reason}" if one.reason else ""
    return f"{verb} {short_moment(one.at)} av {by}. {weights_sentence(one.model)}{why}"


def fingerprint_sentence(model: EvaluationModel) -> str:
    """«Fingeravtrykket til evalueringsmodellen er …»"""
    return f"Fingeravtrykket til evalueringsmodellen er {model.fingerprint}."


def weights_sentence(model: EvaluationModel) -> str:
    """«De endelige vektene er Pris 40 % og Arkiv 60 %.», lot by lot where there are any."""
    told = [f"{f'i {one.lot}: ' if one.lot else ''}{_weights(one)}" for one in model.parts]
    return f"De endelige vektene er {'; '.join(told)}."


def answers(correction: ModelCorrection) -> list[tuple[str, str]]:
    """Each of the three conditions with what is answered."""
    return [(FIELDS[one], getattr(correction, one)) for one in CONDITIONS]


def protocol(before: FrozenModel, after: FrozenModel, proposed_by: str, approved_by: str) -> list[str]:
    """The text for the protocol on a correction, or on a model frozen anew before the bids; a paragraph each."""
    made = after.correction
    if made is None:
        return _anew(before, after, approved_by) if after.reason else []
    return [
        f"Evalueringsmodellen ble rettet etter at tilbudene var åpnet. {proposed_by} foreslo rettelsen "
        f"{short_moment(made.proposed_at)}, og {approved_by} godkjente den {short_moment(after.at)}.",
        f"Før rettelsen: {weights_sentence(before.model)} {fingerprint_sentence(before.model)}",
        f"Etter rettelsen: {weights_sentence(after.model)} {fingerprint_sentence(after.model)}",
        *(f"{name}: {answer}" for name, answer in answers(made)),
    ]


def undecided(proposed: ModelCorrection, proposed_by: str) -> str:
    """The text for the protocol on a correction that nobody decided in time."""
    return (
        f"{proposed_by} foreslo {short_moment(proposed.proposed_at)} å rette evalueringsmodellen. Forslaget var ikke "
        "avgjort da fellesvurderingen startet. Modellen som var fryst, er brukt."
    )


def _anew(before: FrozenModel, after: FrozenModel, by: str) -> list[str]:
    return [
        f"Evalueringsmodellen ble fryst på nytt {short_moment(after.at)} av {by}, før tilbudene var åpnet. "
        f"Begrunnelse: {after.reason}",
        f"Før: {weights_sentence(before.model)} {fingerprint_sentence(before.model)}",
        f"Etter: {weights_sentence(after.model)} {fingerprint_sentence(after.model)}",
    ]


def _weights(part: FinalPart) -> str:
    return joined([f"{one.name} {number(one.weight)}{NO_BREAK}%" for one in parts_of(part.criteria, "")])
