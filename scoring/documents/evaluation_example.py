"""The worked example: imagined bids through the announced formulas, with each figure."""

from fractions import Fraction

from paper.story import Story
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.weighting import Weighting
from requirements_lib.words.criterion import full_name
from requirements_lib.words.weighting import ILLUSTRATED
from scoring.domain.models.priced_quality import PricedResult
from scoring.domain.ranking.branch import branches
from scoring.domain.ranking.ranking import CriterionPoints, RankedBid, Ranking, rank
from scoring.domain.robustness.order import order_of
from scoring.domain.trial.trial_example import by_requirement, example
from scoring.words.numbers import fixed, given, plain
from scoring.words.ranking import evaluation_annex as words
from scoring.words.ranking.formula import criterion_formula, lifting_formula, quality_formula, total_formula
from scoring.words.ranking.price_formula import adjustment_formula
from scoring.words.ranking.ranking import headline
from scoring.words.ranking.shared_figure import shared_figures
from scoring.words.terms import bid_label
from scoring.words.trial.trial import order_words

_FIRST = 3100
_REST = 6300


def write(story: Story, tender: Tender) -> None:
    """One example for each lot, or for the whole."""
    story.heading("Et regnet eksempel")
    story.text(words.IMAGINED)
    if tender.weighting is not Weighting.EXACT:
        story.text(ILLUSTRATED)
    for part in tender.parts:
        if part.lot:
            story.heading(f"Eksempel for delkontrakt {part.lot.label}", 2)
        _example(story, part)


def write_requirements(story: Story, tender: Tender) -> None:
    """How points on a few requirements become points on a criterion; nothing where every criterion has many."""
    found = next(filter(None, map(by_requirement, tender.parts)), None)
    if found is None:
        return
    evaluation, criterion = found
    ranking = rank(evaluation)
    own = next(one for one in ranking.bids[0].criteria if one.criterion.id == criterion.id)
    story.text(f"{words.judged(own)} {quality_formula(ranking, own)}.")


def _example(story: Story, part: Tender) -> None:
    ranking = rank(example(part))
    bids = sorted(ranking.bids, key=lambda one: one.letter)
    where = f" i {part.lot.id}" if part.lot else ""
    _given(story, ranking, bids, where)
    if len(ranking.evaluation.criteria) > 1:
        story.text(words.WHOLE_GIVEN if words.any_whole(part) else words.QUALITY_GIVEN)
    for sentence in shared_figures(ranking):
        story.text(sentence)
    lifted = [(f"{bid_label(one.letter)}:", text) for one in bids if (text := _lifted(ranking, one))]
    if lifted:
        story.text(words.LIFTED, leads=True)
        story.bullets(lifted)
    if ranking.evaluation.has_price:
        story.text(words.PRICES_COMPUTED if ranking.price else words.PRICES_EVALUATED, leads=True)
        lines = ((f"{bid_label(one.letter)}:", line) for one in bids for line in _price_lines(ranking, one))
        story.bullets(lines)
    _weighted(story, ranking, bids, where)
    story.bullets(
        (f"{bid_label(one.letter)}:", f"{total_formula(one, ranking)}.") for one in bids if not ranking.priced
    )
    story.text(f"{headline(ranking)} Rekkefølgen er {order_words(order_of(ranking))}.")


def _given(story: Story, ranking: Ranking, bids: list[RankedBid], where: str) -> None:
    """What each imagined bid is made of: its price, and its points before any lifting."""
    rows = (
        [("Pris ekskl. mva.", *(_price(ranking, one) for one in bids))]
        if ranking.evaluation.has_price
        else []
    )
    for number, criterion in enumerate(ranking.evaluation.criteria):
        if criterion.requirements:
            name = full_name(criterion, ranking.evaluation.tree)
            rows.append((name, *(plain(_raw(one.criteria[number])) for one in bids)))
    _table(story, rows, bids, f"De oppdiktede tilbudene{where}: pris og poeng")


def _weighted(story: Story, ranking: Ranking, bids: list[RankedBid], where: str) -> None:
    """Weighted points, or kroner, criterion by criterion, and what they come to."""
    in_kroner = ranking.priced is not None
    story.text(words.IN_KRONER if in_kroner else words.WEIGHTED, leads=True)
    rows = _by_tree(ranking, bids) if ranking.evaluation.tree else []
    for number, criterion in enumerate(() if rows else ranking.evaluation.criteria):
        name = criterion.name if in_kroner else f"{criterion.name} ({given(criterion.weight)}\u00a0%)"
        rows.append((name, *(_part(one.criteria[number], in_kroner=in_kroner) for one in bids)))
    total = "Evaluert pris" if in_kroner else "Vektet poengsum"
    rows.append((total, *(_amount(one.total) if in_kroner else fixed(one.total) for one in bids)))
    _table(story, rows, bids, f"Utregningen{where}")


def _by_tree(ranking: Ranking, bids: list[RankedBid]) -> list[tuple[str, ...]]:
    """The same in the order of the tree, with the sum of its parts for every criterion that is divided."""
    in_kroner = ranking.priced is not None
    places = {one.id: number for number, one in enumerate(ranking.evaluation.criteria)}
    rows = []
    for one in branches(ranking):
        whole = "" if in_kroner else f" ({given(one.whole)}\u00a0%)"
        cells = (
            (
                _amount(one.weighted[bid.bid]) if in_kroner else f"Sum {fixed(one.weighted[bid.bid])}"
                for bid in bids
            )
            if one.divided
            else (_part(bid.criteria[places[one.criterion.id]], in_kroner=in_kroner) for bid in bids)
        )
        rows.append(("\u2003" * one.level + one.criterion.name + whole, *cells))
    return rows


def _table(story: Story, rows: list[tuple[str, ...]], bids: list[RankedBid], caption: str) -> None:
    heads = ("Kriterium", *(bid_label(one.letter) for one in bids))
    widths = (_FIRST, *(_REST // len(bids) for _ in bids))
    story.listing(heads, rows, widths, caption, together=True)


def _price_lines(ranking: Ranking, bid: RankedBid) -> list[str]:
    """The price as the formula computes it: to points, or with the kroner of each quality criterion counted in."""
    if ranking.priced is not None:
        return [*_kroner_lines(ranking, ranking.priced, bid), f"{total_formula(bid, ranking)}."]
    return [
        f"{criterion_formula(ranking, one, bid.bid)}."
        for one in bid.criteria
        if not one.criterion.requirements
    ]


def _kroner_lines(ranking: Ranking, priced: PricedResult, bid: RankedBid) -> list[str]:
    """What the points on each quality criterion do to the price."""
    criteria = {one.id: one for one in ranking.evaluation.criteria}
    weights = {one: criterion.weight for one, criterion in criteria.items()}
    return [
        f"{criteria[one.criterion].name}: {adjustment_formula(priced, bid.bid, weights, one.criterion)}."
        for one in priced.of(bid.bid).adjustments
    ]


def _lifted(ranking: Ranking, bid: RankedBid) -> str:
    """Every criterion whose points were lifted, with the numbers put in."""
    told = [(one.criterion.name, lifting_formula(ranking, one)) for one in bid.criteria]
    return " ".join(f"{name}: {formula}." for name, formula in told if formula)


def _part(own: CriterionPoints, *, in_kroner: bool) -> str:
    if in_kroner:
        return _amount(own.weighted)
    return f"{fixed(own.points or 0)} poeng gir {fixed(own.weighted)}"


def _price(ranking: Ranking, bid: RankedBid) -> str:
    found = ranking.priced.of(bid.bid).price if ranking.priced else None
    if ranking.price is not None:
        found = ranking.price.of(bid.bid).price
    return f"{given(found)} kr" if found is not None else ""


def _raw(own: CriterionPoints) -> Fraction:
    return own.raw if own.raw is not None else own.points or Fraction(0)


def _amount(value: Fraction) -> str:
    """Øre where there are any."""
    return f"{plain(value) if value.denominator == 1 else fixed(value)} kr"
