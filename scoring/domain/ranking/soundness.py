"""What is wrong or remarkable with an evaluation before it is ranked: all of it at once, nothing guessed."""

from collections.abc import Iterator

from requirements_lib.domain.double import doubles
from requirements_lib.domain.outcome import Finding
from requirements_lib.domain.weighing import model_fit
from requirements_lib.domain.weighing.criteria import ONE_HUNDRED, Criterion, CriterionKind, total_weight
from scoring.domain.models.price import price_findings
from scoring.domain.ranking.compared_price import cost, line_count, offered_prices
from scoring.domain.ranking.evaluation import EvaluatedBid, Evaluation


def check(evaluation: Evaluation) -> tuple[Finding, ...]:
    """Everything to say about an evaluation. Findings of error stand in the way of ranking it."""
    return (
        *_criteria(evaluation.criteria),
        *model_fit.check(evaluation.price_model, evaluation.criteria, evaluation.quality_model),
        *_weights(evaluation),
        *_bids(evaluation),
        *_points(evaluation),
        *_lines(evaluation),
        *_prices(evaluation),
        *_remarks(evaluation),
    )


def _criteria(criteria: tuple[Criterion, ...]) -> Iterator[Finding]:
    total = total_weight(criteria)
    if total != ONE_HUNDRED:
        weights = [[one.name, str(one.weight)] for one in criteria]
        yield Finding.error("weights_not_100", "criteria", total=str(total), weights=weights)
    for one in criteria:
        if one.under:
            yield Finding.error("criterion_as_part", one.id, name=one.name, under=one.under)
    for double in doubles(one.id for one in criteria):
        yield Finding.error("criterion_twice", double)
    for double in doubles(one for criterion in criteria for one in criterion.requirements):
        yield Finding.error("requirement_twice", double)
    if sum(one.kind is CriterionKind.PRICE for one in criteria) > 1:
        yield Finding.error("two_price_criteria", "criteria")
    for one in criteria:
        if one.kind is CriterionKind.QUALITY and not one.items:
            yield Finding.error("criterion_without_points", one.id, name=one.name)


def _weights(evaluation: Evaluation) -> Iterator[Finding]:
    weights = evaluation.requirement_weights
    for criterion in evaluation.criteria:
        for requirement in criterion.weighed:
            if weights and requirement not in weights:
                yield Finding.error("requirement_weight_missing", requirement)
    for requirement, weight in weights.items():
        if weight <= 0:
            yield Finding.error("requirement_weight_not_positive", requirement, weight=str(weight))


def _bids(evaluation: Evaluation) -> Iterator[Finding]:
    if not evaluation.taking_part:
        yield Finding.error("no_bids", "bids")
    for double in doubles(bid.id for bid in evaluation.bids):
        yield Finding.error("bid_twice", double)


def _points(evaluation: Evaluation) -> Iterator[Finding]:
    highest = {
        one: evaluation.highest(criterion) for criterion in evaluation.criteria for one in criterion.items
    }
    for bid in evaluation.taking_part:
        yield from _points_of(bid, highest)


def _points_of(bid: EvaluatedBid, highest: dict[str, int]) -> Iterator[Finding]:
    for item in highest:
        if item not in bid.points:
            yield Finding.error("points_missing", item, bid=bid.letter)
    for item, points in bid.points.items():
        if item not in highest:
            yield Finding.warning("points_not_used", item, bid=bid.letter)
        elif not 0 <= points <= highest[item]:
            facts = {"bid": bid.letter, "points": str(points), "highest": highest[item]}
            yield Finding.error("points_off_scale", item, **facts)


def _lines(evaluation: Evaluation) -> Iterator[Finding]:
    """A model with lines needs an amount for each; a bid that states none is ranked by the price it gives whole."""
    wanted = line_count(evaluation)
    for bid in evaluation.taking_part:
        if bid.amounts and len(bid.amounts) != wanted:
            facts = {"bid": bid.letter, "count": len(bid.amounts), "wanted": wanted}
            yield Finding.error("amounts_not_as_lines", bid.id, **facts)
        elif wanted and not bid.amounts and bid.price is not None:
            yield Finding.notice("cost_given_whole", bid.id, bid=bid.letter)
    computed = cost(evaluation)
    for bid in evaluation.taking_part:
        own = computed.of(bid.id) if computed else None
        if own is not None and bid.price is not None and bid.price != own.price:
            facts = {"bid": bid.letter, "price": str(bid.price), "computed": str(own.price)}
            yield Finding.error("price_not_as_lines", bid.id, **facts)


def _prices(evaluation: Evaluation) -> Iterator[Finding]:
    if evaluation.has_price:
        letters = {bid.id: bid.letter for bid in evaluation.bids}
        for one in price_findings(offered_prices(evaluation)):
            yield one.model_copy(update={"facts": one.facts | {"bid": letters[one.subject]}})


def _remarks(evaluation: Evaluation) -> Iterator[Finding]:
    if len(evaluation.taking_part) == 1:
        (only,) = evaluation.taking_part
        yield Finding.notice("one_bid_only", only.id, bid=only.letter)
    for bid in evaluation.taking_part:
        if bid.unmet_absolute:
            unmet = list(bid.unmet_absolute)
            yield Finding.warning("unmet_absolute_takes_part", bid.id, bid=bid.letter, requirements=unmet)
