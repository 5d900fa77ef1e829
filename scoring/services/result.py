"""From locked quality and opened prices to a ranking, the notice, and how far all the bids reach."""

from datetime import datetime
from typing import Any

from pydantic import Field

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.notice import Notice
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import advance, fetch_for, keep, require_apart, subject_of
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.consensus import points_of
from scoring.domain.fulfilment import Fulfilment, by_bid, by_rating, fulfilment
from scoring.domain.ranking.evaluation import Decisions, Evaluation, evaluation_of
from scoring.domain.ranking.ranking import Ranking, rank
from scoring.domain.scale import met_from
from scoring.domain.systems.system import points_now
from scoring.services import seal
from scoring.services.part import Part, parts
from scoring.storage import bid as bid_storage
from scoring.storage import score as score_storage
from scoring.storage import system as system_storage
from store.engine import Store
from store.work import Work


class Ranked(Value):
    """A ranking as stored: which version, when, by whom, and where the event chain ended when it was read."""

    ranking: Ranking
    number: int
    at: datetime
    by: str
    last_event: int
    chain_hash: str

    @property
    def told(self) -> dict[str, int | str]:
        """Which ranking it is, as an event tells it."""
        return {"number": self.number} | _lot(self.ranking)


class Comparison(Value):
    """«Dagens system oppfyller 5 av 14» beside the bids: the same requirements, counted the same way."""

    lot: str = ""
    """What the lot is called; empty when the tender is undivided."""
    system: str
    today: Fulfilment
    bids: tuple[tuple[Bid, Fulfilment], ...]
    highest: int = 10
    """The top of the scale that the requirements are scored on."""
    tender: str = ""
    """What the procurement is called."""
    titles: dict[str, str] = Field(default_factory=dict)
    """What each requirement is called: whoever compares reads nothing else of the procurement."""


def make_ranking(store: Store, person: Person, procurement_id: str) -> tuple[Ranking, ...]:
    """Rank each lot, or the whole, and keep every ranking whole; an earlier one stays as it was.

    A lot that no bid takes part in is passed over. Raises Blocked when something is missing, Refusal «no_bids» when
    none is left, and «ranking_stands» after the notice unless bids have been rejected or taken in again since.
    """
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.RANK)
        if procurement.phase is Phase.NOTIFIED and not has_changed(work, procurement_id):
            raise Refusal("ranking_stands")
        seal.require_whole(work, procurement_id)
        rankings = tuple(
            rank(_evaluation(work, procurement_id, part)) for part in _rankable(work, procurement_id)
        )
        for ranking in rankings:
            _keep(work, procurement_id, ranking)
        if procurement.phase is Phase.LOCKED:
            advance(work, procurement, Phase.RANKED)
    return rankings


def ranked(store: Store, person: Person, procurement_id: str, lot: str = "") -> Ranked:
    """The latest ranking of a lot, or of the whole.

    Raises Refusal «not_ranked», also for what no bid takes part in any more.
    """
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_RANKING)
        return latest(work, procurement_id, lot)


def rankings(store: Store, person: Person, procurement_id: str) -> tuple[Ranking, ...]:
    """The latest ranking of every lot that bids take part in, or of the whole."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_RANKING)
        kept = score_storage.fetch_rankings(work, procurement_id)
        lots = [part.tender.lot_id for part in parts(work, procurement_id) if _is_ranked(part)]
        return tuple(kept[lot][1] for lot in lots if lot in kept)


def evaluation(store: Store, person: Person, procurement_id: str, lot: str = "") -> Evaluation:
    """Everything a ranking of a lot is computed from, as one file that can be kept and replayed; holds the prices."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PRICE)
        (part,) = parts(work, procurement_id, lot)
        return _evaluation(work, procurement_id, part)


def outdated(store: Store, person: Person, procurement_id: str) -> bool:
    """Whether bids have changed since the ranking, in any lot."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PRICE)
        return has_changed(work, procurement_id)


def record_notice(store: Store, person: Person, procurement_id: str, reason: str = "") -> Procurement:
    """Record that the award notice has been sent; a later one when a choice is reversed, with the `reason`.

    When no bid takes part any more it tells that nobody is chosen, and why. Raises Refusal «ranking_outdated» when
    bids have changed since, «notice_stands» when the last notice told of the same rankings, and
    «reversal_reason_missing» or «nobody_chosen_reason_missing».
    """
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.RECORD_NOTICE)
        if has_changed(work, procurement_id):
            raise Refusal("ranking_outdated")
        told = told_now(work, procurement_id)
        _require_news(procurement, told, reason)
        notice = Notice(at=work.at, by=person.id, rankings=told, reason=reason.strip())
        work.append(
            "notice_recorded", subject_of(procurement_id), {"rankings": told, "reason": notice.reason}
        )
        if procurement.phase is Phase.NOTIFIED:
            return keep(work, procurement.with_notice(notice))
        return advance(work, procurement.with_notice(notice), Phase.NOTIFIED)


def to_notify(store: Store, person: Person, procurement_id: str) -> bool:
    """Whether there is something to tell, up to date, that no notice has told of: a ranking, or that none is left."""
    with store.reading(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.RECORD_NOTICE)
        told = [one.rankings for one in procurement.notices[-1:]]
        return not has_changed(work, procurement_id) and told != [told_now(work, procurement_id)]


def fulfilments(
    store: Store, person: Person, procurement_id: str, lot: str | None = None
) -> tuple[tuple[Bid, Fulfilment], ...]:
    """How many requirements each bid meets of those its lot asks, by what is agreed so far."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_ALL_SCORES)
        found = parts(work, procurement_id, lot)
        return tuple(one for part in found for one in _fulfilments(work, procurement_id, part))


def comparisons(store: Store, person: Person, procurement_id: str) -> tuple[Comparison, ...]:
    """Today's system beside the bids of each lot, or of the whole, for IT alone and only after the notice.

    Raises Refusal «evaluates_now» for one who evaluates another procurement, and «replaces_nothing» when the
    procurement names no system in use. What is counted for today's system is what was asked in the tender, so that
    all stand on the same requirements.
    """
    with store.reading(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.COMPARE_WITH_TODAY)
        require_apart(work, person, Action.READ_SYSTEMS)
        if procurement.profile.replaces is None:
            raise Refusal("replaces_nothing")
        assessed = system_storage.fetch(work, procurement.profile.replaces)
        return tuple(
            Comparison(
                lot=part.tender.lot.label if part.tender.lot else "",
                system=assessed.system.name,
                today=fulfilment(_asked(part), by_rating(assessed.ratings)).given(
                    points_now(assessed.ratings)
                ),
                bids=_fulfilments(work, procurement_id, part),
                highest=part.tender.full_points,
                tender=part.tender.title,
                titles={one.id: one.requirement.title for one in part.tender.requirements},
            )
            for part in parts(work, procurement_id)
        )


def _asked(part: Part) -> list[Requirement]:
    return [one.requirement for one in part.tender.requirements]


def _fulfilments(work: Work, procurement_id: str, part: Part) -> tuple[tuple[Bid, Fulfilment], ...]:
    agreed = score_storage.fetch_agreed(work, procurement_id)
    rulings = bid_storage.fetch_rulings(work, procurement_id)
    least = met_from(part.tender.full_points)
    whole = part.tender.judged_together
    return tuple(
        (
            bid,
            fulfilment(_asked(part), by_bid(bid, agreed, rulings, least, whole)).given(
                points_of(bid.id, agreed)
            ),
        )
        for bid in part.bids
    )


def _rankable(work: Work, procurement_id: str) -> tuple[Part, ...]:
    """The lots, or the whole, that some bid takes part in.

    Raises Refusal «no_bids».
    """
    found = tuple(part for part in parts(work, procurement_id) if _is_ranked(part))
    if not found:
        raise Refusal("no_bids")
    return found


def _is_ranked(part: Part) -> bool:
    return bool(part.taking_part)


def has_changed(work: Work, procurement_id: str) -> bool:
    """Whether bids have changed since the rankings, for other services in their own work."""
    kept = score_storage.fetch_rankings(work, procurement_id)
    told = {lot: ranking.evaluation.bids for lot, (_, ranking) in kept.items()}
    return any(
        told.get(part.tender.lot_id) != _evaluation(work, procurement_id, part).bids
        for part in parts(work, procurement_id)
        if _is_ranked(part)
    )


def _keep(work: Work, procurement_id: str, ranking: Ranking) -> None:
    number = score_storage.save_ranking(work, procurement_id, ranking)
    told = {"number": number, "order": [bid.bid for bid in ranking.bids]}
    work.append("ranked", subject_of(procurement_id), told | _lot(ranking))


def _lot(ranking: Ranking) -> dict[str, str]:
    return {"lot": ranking.evaluation.lot} if ranking.evaluation.lot else {}


def latest(work: Work, procurement_id: str, lot: str) -> Ranked:
    """The latest ranking of a lot, for other services in their own work. Raises Refusal «not_ranked»."""
    kept = score_storage.fetch_rankings(work, procurement_id)
    (part,) = parts(work, procurement_id, lot)
    if lot not in kept or not _is_ranked(part):
        raise Refusal("not_ranked")
    return as_ranked(work, *kept[lot])


def told_now(work: Work, procurement_id: str) -> dict[str, int]:
    """The number of the latest ranking of every lot that bids take part in."""
    kept = score_storage.fetch_rankings(work, procurement_id)
    lots = [part.tender.lot_id for part in parts(work, procurement_id) if _is_ranked(part)]
    return {lot: kept[lot][0].number for lot in lots if lot in kept}


def _require_news(procurement: Procurement, told: dict[str, int], reason: str) -> None:
    if procurement.notices and procurement.notices[-1].rankings == told:
        raise Refusal("notice_stands")
    if not told and not reason.strip():
        raise Refusal("nobody_chosen_reason_missing")
    if procurement.notices and not reason.strip():
        raise Refusal("reversal_reason_missing")


def as_ranked(work: Work, row: Any, ranking: Ranking) -> Ranked:
    """A ranking with the row it is kept in, inside a unit of work whose service has asked for access."""
    head = work.head()
    return Ranked(
        ranking=ranking,
        number=row.number,
        at=row.at,
        by=row.actor,
        last_event=head.number,
        chain_hash=head.hash,
    )


def _evaluation(work: Work, procurement_id: str, part: Part) -> Evaluation:
    prices = bid_storage.fetch_prices(work, procurement_id)
    decisions = Decisions(
        agreed=score_storage.fetch_agreed(work, procurement_id),
        rulings=bid_storage.fetch_rulings(work, procurement_id),
        rejections=bid_storage.fetch_rejections(work, procurement_id),
    )
    return evaluation_of(part.tender, part.bids, prices.values(), decisions, part.model)
