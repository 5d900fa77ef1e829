"""The contract and the standstill before it, in sentences."""

from datetime import timedelta

from requirements_lib.domain.procurement.signing import Signing
from scoring.domain.bids.standstill import Ended
from scoring.words.numbers import day

AFTERWARDS = "Når kontrakten er ført som inngått, kan ikke valget omgjøres."
ALONE = "Bare én leverandør er berørt, og da kreves ingen karensperiode."
UNKNOWN = (
    "Vi kjenner ingen regel om karensperiode som gjelder her. Står det en i meddelelsen, gjelder den likevel."
)
NOT_IN_PLACE = "Kontrakten er ikke ført som inngått."


def standstill_sentence(found: Ended) -> str:
    """«Karensperioden går ut 19.10.2026 (…). Kontrakten kan tidligst inngås 20.10.2026.», or who has set it."""
    if found.rule is None:
        return ALONE if found.alone else UNKNOWN
    if found.ends is None:
        asked = f"Karensperioden skal være {found.rule.value} ({found.rule.basis})"
        return f"{asked}, og dere har satt lengden i meddelelsen."
    return (
        f"Karensperioden etter meddelelsen {day(found.notified)} går ut {day(found.ends)} ({found.rule.basis}). "
        f"Kontrakten kan tidligst inngås {day(found.ends + timedelta(days=1))}."
    )


def signing_sentence(one: Signing, who: str, recorded: str) -> str:
    """«Kontrakt med Nordfjell AS (A) er inngått 22.10.2026. Ført …», or that the record was wrong."""
    lot = f"Delkontrakt {one.lot}: " if one.lot else ""
    if one.withdrawn:
        return f"{lot}Det som er ført om kontrakt med {who}, er trukket tilbake: {_ended(one.reason)} {recorded}."
    over = f" Karensperioden gikk ut {day(one.standstill_ends)}." if one.standstill_ends else ""
    early = f" Om karensperioden: {_ended(one.reason)}" if one.reason else ""
    return f"{lot}Kontrakt med {who} er inngått {day(one.signed)}.{over}{early} {recorded}."


def signed_badge(signed: int, lots: int) -> str:
    """«Kontrakt inngått», or of how many lots."""
    return "Kontrakt inngått" if lots <= 1 else f"Kontrakt inngått i {signed} av {lots} delkontrakter"


def _ended(text: str) -> str:
    return f"{text.rstrip('.')}."
