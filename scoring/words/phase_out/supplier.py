"""Suppliers in words: whether they meet the needs, by which rule, and what became of each promise."""

from datetime import date

from requirements_lib.domain.library.answer_code import AnswerCode
from scoring.domain.bids.promise import Promise, Verdict
from scoring.domain.phase_out.supplier_record import Meets, SupplierRecord
from scoring.words.numbers import day
from scoring.words.terms import label

RULE = (
    "Regelen er vår egen. En leverandør dekker ikke behovet når minst ett system i bruk har rød risiko, noe som ikke "
    "veies mot annet (H1–H6), eller en avstand til behovet på minst 50 %, uansett hva svar som mangler, blir, eller "
    "når siste kontroll av et løfte viste brudd. «Kanskje ikke» betyr at det kan bli slik, at et system ikke er "
    "vurdert, eller at dagen for et løfte er passert uten kontroll. Er ingenting vurdert eller kontrollert, er det "
    "ikke kjent. Systemer kommunen har laget eller drifter selv, har ingen leverandør og er ikke med."
)
PURPOSE = (
    "For oppfølging av avtaler og planlegging. Listen vises aldri til dem som vurderer tilbud, og er aldri en del av "
    "poengene: Bare tilbudene kan vurderes."
)


def summary(found: tuple[SupplierRecord, ...], on: date) -> str:
    """How many do not meet the needs, and how many promises nobody has checked in time."""
    fails = sum(one.standing(on) is Meets.FAILS for one in found)
    due = sum(promise.is_due(on) for one in found for promise in one.promises)
    first = (
        f"{'1 leverandør' if fails == 1 else f'{fails} leverandører'} dekker ikke behovet etter regelen under."
        if fails
        else "Vi vet ikke om noen leverandør som ikke dekker behovet."
    )
    later = (
        f" {due} løfter skulle vært kontrollert." if due > 1 else " Ett løfte skulle vært kontrollert." * due
    )
    return first + later


def counted(record: SupplierRecord, on: date) -> str:
    """«2 holdt, 1 brutt, 3 lovet»."""
    parts = [
        f"{count} {label(one).lower()}"
        for one in (Verdict.KEPT, Verdict.BROKEN, Verdict.PROMISED)
        if (count := record.count(one))
    ]
    due = sum(one.is_due(on) for one in record.promises)
    return (", ".join(parts) + (f" ({due} å kontrollere)" if due else "")) or "–"


def promised(promise: Promise) -> str:
    """What was answered, and from which day, with the value that was written."""
    told = _answered(promise)
    return (
        f"{told}. Oppgitt: {_value(promise.typed)}"
        if told and promise.typed
        else told or _value(promise.typed)
    )


def _answered(promise: Promise) -> str:
    if promise.code is None:
        return ""
    if promise.code is AnswerCode.MET_TODAY:
        return "Oppfylt ved tildelingen"
    return f"Oppfylt innen {day(promise.by)}" if promise.by else "Oppfylt senere, uten dato"


def _value(typed: str) -> str:
    """A day as it is written here; anything else as the supplier wrote it."""
    try:
        return day(date.fromisoformat(typed))
    except ValueError:
        return typed


def standing(promise: Promise, on: date) -> str:
    """«Lovet», and that it is time to check it where it is."""
    return f"{label(promise.verdict)}, kontroller nå" if promise.is_due(on) else label(promise.verdict)
