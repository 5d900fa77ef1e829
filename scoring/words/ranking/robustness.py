"""How close a ranking was, in sentences: what it would take to change the winner, and whether it is exact."""

from fractions import Fraction
from typing import Protocol

from requirements_lib.words.phrase import joined
from scoring.domain.ranking.ranking import RankedBid
from scoring.domain.robustness.closeness import Closeness
from scoring.domain.robustness.leave_one_out import Removal
from scoring.domain.robustness.score_change import ScoreChange
from scoring.domain.robustness.score_uncertainty import ScoreUncertainty
from scoring.domain.robustness.table import Row, Table
from scoring.domain.robustness.weight_interval import WeightShift
from scoring.words.numbers import percent, plain
from scoring.words.ranking.robustness_figure import apart, share
from scoring.words.terms import bid_label

EXACT, SIMULATED = "eksakt", "simulert"
PROPORTIONALLY = (
    "Når én vekt flyttes, beholder de andre forholdet seg imellom, slik at summen fortsatt er 100\u00a0%."
)
_NOTHING = "Ingen enkelt vurdering og ingen enkelt vekt kan alene gi en annen vinner."
_FEW = 3
"""So many bids that change nothing are told of together."""
TOO_MANY = "Det er for mange tilbud til å regne rangeringen på nytt uten hvert av dem."


class Bids(Protocol):
    """Whatever knows its bids by their ids: a table, or a ranking."""

    def of(self, bid: str) -> Row | RankedBid:
        """One bid, with what it is called."""


def name(row: Row | RankedBid) -> str:
    """The supplier, or «Tilbud A» when it is not named."""
    return row.supplier or bid_label(row.letter or row.bid)


def label(table: Table, column: str) -> str:
    """The column's name as it stands inside a sentence: «pris», «ARK-05»."""
    given = table.column(column).name or column
    return given[:1].lower() + given[1:] if given[1:2].islower() else given


def safety(found: Closeness) -> str:
    """One sentence on how safe the result is. It is close when one point on one score, or less, is enough."""
    bids = found.criteria
    if len(bids.rows) == 1:
        return "Det er bare ett tilbud i rangeringen, og ingenting å sammenligne med."
    if len(found.first) > 1:
        return (
            f"{_names(bids, found.first)} deler førsteplassen. Den minste endring avgjør hvem som er først."
        )
    nearest = next((one for one in found.changes if one.steps is not None), None)
    if nearest and nearest.steps is not None and nearest.steps <= 1:
        return f"Resultatet er tett: {points_words(nearest.steps)} på én vurdering er nok til å gi en annen vinner."
    return _limits(found, None if nearest is None else nearest.steps)


def shift_sentence(table: Table, shift: WeightShift) -> str:
    """«Vinneren endres først hvis vekten på pris øker fra 40 til 52 %. Over det er Fjordsak AS først.»"""
    up, what, who = shift.up, label(table, shift.column), _names(table, shift.first)
    if not shift.size:
        return f"Den minste {'økning' if up else 'senkning'} av vekten på {what} setter {who} først."
    moved = (
        f"{'øker' if up else 'synker'} fra {plain(shift.weight)} til {apart(shift.to, shift.weight)}\u00a0%"
    )
    return f"Vinneren endres først hvis vekten på {what} {moved}. {'Over' if up else 'Under'} det er {who} først."


def change_sentence(table: Table, change: ScoreChange) -> str:
    """«Vinneren endres først hvis poengene til Fjordsak AS på ARK-05 øker fra 6 til mer enn 7,4.»"""
    up = change.up
    whole = "" if change.whole is None else f" Det nærmeste på skalaen er {plain(change.whole)}."
    if not change.size:
        least = f"Den minste {'økning' if up else 'senkning'} av poengene"
        who = name(table.of(change.bid))
        return f"{least} til {who} på {label(table, change.column)} setter {_names(table, change.first)} først.{whole}"
    moved = f"{'øker' if up else 'synker'} fra {plain(change.points)} til {'mer' if up else 'mindre'} enn"
    return (
        f"Vinneren endres først hvis poengene til {name(table.of(change.bid))} på {label(table, change.column)} "
        f"{moved} {apart(change.level_at, change.points)}. Da er {_names(table, change.first)} først.{whole}"
    )


def uncertainty_sentence(table: Table, found: ScoreUncertainty | None, bid: str) -> str:
    """How often the bid is first when every score may be off, with the model stated."""
    if found is None:
        return "Usikkerheten i poengene er ikke regnet ut: vektene på kravene er for ulike til at det går eksakt."
    tied = f" Førsteplassen er delt i {share(found.shared)}." if found.shared else ""
    return (
        f"Hvis hver vurdering, uavhengig av de andre, er {points_words(found.step)} for høy i {percent(found.chance)} "
        f"av tilfellene og like ofte for lav, er {name(table.of(bid))} først i {share(found.of(bid))} "
        f"av tilfellene ({EXACT}).{tied}"
    )


def removal_sentence(table: Bids, removal: Removal) -> str:
    """«Om Fjordsak AS avvises, vinner Havn AS, ikke Nordfjell AS.», or who is first when none of them turn."""
    gone = f"Om {name(table.of(removal.removed))} avvises,"
    before, now = _names(table, removal.before[0]), _names(table, removal.first)
    if removal.turns_first and len(removal.first) > 1:
        return f"{gone} deler {now} førsteplassen. Før var {before} foran."
    if removal.turns_first:
        return f"{gone} vinner {now}, ikke {before}."
    if removal.turned:
        pairs = "; ".join(_names(table, pair) for pair in removal.turned)
        return f"{gone} er vinneren den samme, men rekkefølgen endres: {pairs}."
    if len(removal.after) == 1 and len(removal.first) == 1:
        return f"{gone} er {now} eneste tilbud."
    kept = "Rekkefølgen er ellers den samme."
    if len(removal.first) > 1:
        return f"{gone} deler {now} førsteplassen. {kept}"
    return f"{gone} er {now} først. {kept}"


def removal_sentences(table: Bids, removals: tuple[Removal, ...], first: tuple[str, ...]) -> tuple[str, ...]:
    """One for each bid that changes something when it is taken away, and one for all the others together.

    `first` are those that are first while everybody takes part.
    """
    quiet = [one for one in removals if not one.turned and not one.turns_first and one.removed not in first]
    if len(quiet) < _FEW:
        return tuple(removal_sentence(table, one) for one in removals)
    loud = [removal_sentence(table, one) for one in removals if one not in quiet]
    who = _names(table, first)
    still = f"er {who} fortsatt først" if len(first) == 1 else f"deler {who} fortsatt førsteplassen"
    return (*loud, f"Om ett av de {len(quiet)} andre avvises, {still}. Rekkefølgen er ellers den samme.")


def _limits(found: Closeness, steps: Fraction | None) -> str:
    """What it takes, when more than one point on a score does."""
    score = "" if steps is None else f"Det må minst {points_words(steps)} til på én vurdering"
    if not found.shifts:
        return f"{score} før et annet tilbud er først." if score else _NOTHING
    shift = found.shifts[0]
    moved = (
        f"{'øke' if shift.up else 'synke'} fra {plain(shift.weight)} til {'over' if shift.up else 'under'}"
    )
    weight = (
        f"vekten på {label(found.criteria, shift.column)} må {moved} {apart(shift.to, shift.weight)}\u00a0%"
    )
    if score:
        return f"{score}, eller {weight}, før et annet tilbud er først."
    return f"Ingen enkelt vurdering kan alene gi en annen vinner, og {weight} før et annet tilbud er først."


def points_words(number: Fraction) -> str:
    """«et halvt poeng», «ett poeng», «2 poeng»."""
    if number == Fraction(1, 2):
        return "et halvt poeng"
    return "ett poeng" if number == 1 else f"{plain(number)} poeng"


def _names(table: Bids, bids: tuple[str, ...]) -> str:
    return joined([name(table.of(bid)) for bid in bids])
