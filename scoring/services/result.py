"""From locked quality and opened prices to a ranking, the notice, and how far bids and today's system reach."""

from datetime import datetime

from requirements_lib.domain.access import Action, Phase
from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.value import Value
from requirements_lib.services.procurement import advance, fetch_for, published
from scoring.domain.bid import Bid, Price
from scoring.domain.evaluation import Decisions, Evaluation, evaluation_of
from scoring.domain.fulfilment import Fulfilment, by_bid, by_rating, fulfilment
from scoring.domain.ranking import Ranking, rank
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


class Comparison(Value):
    """«Dagens system oppfyller 5 av 14» beside the bids: the same requirements, counted the same way."""

    system: str
    today: Fulfilment
    bids: tuple[tuple[Bid, Fulfilment], ...]


def make_ranking(store: Store, person: Person, procurement_id: str) -> Ranking:
    """Rank, and keep the ranking whole; an earlier one stays as it was. Raises Blocked when something is missing."""
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.RANK)
        ranking = rank(_evaluation(work, procurement_id))
        number = score_storage.save_ranking(work, procurement_id, ranking)
        if procurement.phase is Phase.LOCKED:
            advance(work, procurement, Phase.RANKED)
        order = [bid.bid for bid in ranking.bids]
        work.append("ranked", f"procurement/{procurement_id}", {"number": number, "order": order})
    return ranking


def ranked(store: Store, person: Person, procurement_id: str) -> Ranked:
    """The latest ranking. Raises Refusal «not_ranked»."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_RANKING)
        row = score_storage.fetch_ranking(work, procurement_id)
        head = work.head()
    if row is None:
        raise Refusal("not_ranked")
    return Ranked(
        ranking=Ranking.model_validate_json(row.body),
        number=row.number,
        at=row.at,
        by=row.actor,
        last_event=head.number,
        chain_hash=head.hash,
    )


def evaluation(store: Store, person: Person, procurement_id: str) -> Evaluation:
    """Everything a ranking is computed from, as one file that can be kept and replayed; holds the prices."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_PRICE)
        return _evaluation(work, procurement_id)


def record_notice(store: Store, person: Person, procurement_id: str) -> Procurement:
    """Record that the award notice has been sent. Raises Refusal «ranking_outdated» when bids have changed since."""
    with store.work(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.RECORD_NOTICE)
        row = score_storage.fetch_ranking(work, procurement_id)
        told = Ranking.model_validate_json(row.body).evaluation.bids if row else ()
        if told != _evaluation(work, procurement_id).bids:
            raise Refusal("ranking_outdated")
        return advance(work, procurement, Phase.NOTIFIED)


def fulfilments(store: Store, person: Person, procurement_id: str) -> tuple[tuple[Bid, Fulfilment], ...]:
    """How many requirements each bid meets, by what is agreed so far."""
    with store.reading(person.id) as work:
        fetch_for(work, person, procurement_id, Action.READ_ALL_SCORES)
        return _fulfilments(work, procurement_id)


def comparison(store: Store, person: Person, procurement_id: str) -> Comparison:
    """Today's system beside the bids, for IT alone and only after the notice.

    Raises Refusal «replaces_nothing» when the procurement names no system in use. What is counted for today's
    system is what was asked in the tender, so that all stand on the same requirements.
    """
    with store.reading(person.id) as work:
        procurement = fetch_for(work, person, procurement_id, Action.COMPARE_WITH_TODAY)
        if procurement.profile.replaces is None:
            raise Refusal("replaces_nothing")
        assessed = system_storage.fetch(work, procurement.profile.replaces)
        asked = [one.requirement for one in published(work, procurement_id).requirements]
        today = fulfilment(asked, by_rating(assessed.ratings))
        return Comparison(system=assessed.system.name, today=today, bids=_fulfilments(work, procurement_id))


def _fulfilments(work: Work, procurement_id: str) -> tuple[tuple[Bid, Fulfilment], ...]:
    asked = [one.requirement for one in published(work, procurement_id).requirements]
    agreed = score_storage.fetch_agreed(work, procurement_id)
    rulings = bid_storage.fetch_rulings(work, procurement_id)
    bids = bid_storage.fetch_all(work, procurement_id)
    return tuple((bid, fulfilment(asked, by_bid(bid, agreed, rulings))) for bid in bids)


def _evaluation(work: Work, procurement_id: str) -> Evaluation:
    amounts = bid_storage.fetch_prices(work, procurement_id)
    decisions = Decisions(
        agreed=score_storage.fetch_agreed(work, procurement_id),
        rulings=bid_storage.fetch_rulings(work, procurement_id),
        rejections=bid_storage.fetch_rejections(work, procurement_id),
    )
    prices = (Price(bid=bid, amount=amount) for bid, amount in amounts.items())
    bids = bid_storage.fetch_all(work, procurement_id)
    return evaluation_of(published(work, procurement_id), bids, prices, decisions)
