"""What is different since an earlier ranking, in sentences: who fell, who moved, whose points changed, and why."""

from collections.abc import Iterator

from requirements_lib.domain.weighing.price_model import Compared
from requirements_lib.words.phrase import joined
from scoring.domain.ranking.ranking import BidTotal, Ranking, Rejected
from scoring.domain.ranking.ranking_change import Basis, BasisChange, CriterionChange, Move, RankingChange
from scoring.words.numbers import Number, fixed, plain
from scoring.words.ranking.explanation import label
from scoring.words.ranking.ranking import place
from scoring.words.terms import bid_label, term

NOTHING = "Rangeringen er den samme som før."


def change_sentences(after: Ranking, found: RankingChange) -> tuple[str, ...]:
    """Everything that has changed, what matters most first."""
    if found.nothing:
        return (NOTHING,)
    return (
        _first(found),
        *(_fallen(one) for one in found.fallen),
        *(f"{label(one)} er med igjen, på plass {place(one)}." for one in found.returned),
        *(told for one in found.moves for told in _move(after, one)),
    )


def reason_sentences(found: RankingChange) -> tuple[str, ...]:
    """Why points have changed though no bid has: the figures that all are computed against."""
    if not any(one.changed for one in found.moves):
        return ("Ingen av de andre tilbudene har fått endret resultat.",) if not found.nothing else ()
    if not found.bases:
        return (
            "Modellen sammenligner tilbudene med hverandre, så resultatet følger av hvilke tilbud som er med.",
        )
    return tuple(_basis(one) for one in found.bases)


def _first(found: RankingChange) -> str:
    now = label(found.first_after) if found.first_after else ""
    if not found.turned_first:
        return f"{now} er fortsatt først." if now else "Førsteplassen er fortsatt delt."
    if not now:
        return f"Førsteplassen er nå delt. Før var {_name(found.first_before)} først."
    if found.first_before is None:
        return f"{now} er nå først. Før var førsteplassen delt."
    return f"{now} er nå først. Før var {_name(found.first_before)} først."


def _name(bid: BidTotal | None) -> str:
    return label(bid) if bid else "ingen alene"


def _fallen(one: Rejected) -> str:
    who = f"{one.supplier} ({one.letter})" if one.supplier else bid_label(one.letter)
    return f"{who} er avvist og ikke lenger med: {one.reason.rstrip('.')}."


def _move(after: Ranking, one: Move) -> Iterator[str]:
    who = label(one.after)
    if one.moved:
        yield f"{who} går fra plass {place(one.before)} til plass {place(one.after)}."
    else:
        yield f"{who} står fortsatt på plass {place(one.after)}."
    if one.changed:
        parts = joined([_criterion(after, changed) for changed in one.criteria])
        told = f"Resultatet til {who} endres fra {_figure(after, one.before.total)} til "
        yield f"{told}{_figure(after, one.after.total)} {_unit(after)}{f': {parts}' if parts else ''}."


def _criterion(after: Ranking, one: CriterionChange) -> str:
    name = one.after.criterion.name
    if (
        one.before.points is not None
        and one.after.points is not None
        and one.before.points != one.after.points
    ):
        return f"{name} fra {fixed(one.before.points)} til {fixed(one.after.points)} poeng"
    return f"{name} fra {_figure(after, one.before.weighted)} til {_figure(after, one.after.weighted)} {_unit(after)}"


def _basis(one: BasisChange) -> str:
    if one.basis is Basis.BEST_QUALITY:
        return (
            f"Poengene på {one.criterion or 'kvalitet'} løftes etter det beste tilbudet. De beste poengene før løftet "
            f"er nå {fixed(one.after)}, før {fixed(one.before)}."
        )
    told = f"Prisene gjøres om til poeng etter {term(one.basis)}"
    return f"{told}. Den er nå {plain(one.after)} kr, før {plain(one.before)} kr."


def _figure(after: Ranking, value: Number) -> str:
    return plain(value) if after.evaluation.compared is Compared.PRICE else fixed(value)


def _unit(after: Ranking) -> str:
    return "kr" if after.evaluation.compared is Compared.PRICE else "poeng"
