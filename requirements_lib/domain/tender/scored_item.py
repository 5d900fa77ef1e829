"""What bids get points on: a requirement by itself, or an award criterion judged whole on all that feeds it."""

from collections.abc import Iterator

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.domain.value import Value
from requirements_lib.domain.weighing.criteria import WHOLE_HIGHEST, Criterion, ItemId


class ScoredItem(Value):
    """One thing that every bid gets points and a reason on."""

    id: ItemId
    title: str
    asked: tuple[AskedRequirement, ...]
    """What is read to judge it: the requirement, or all that feed the criterion."""
    highest: int
    """The top of its scale."""
    criterion: Criterion | None = None
    """The criterion that is judged whole; None for a requirement."""

    @property
    def name(self) -> str:
        """«ARK-05 Uttrekk»; a criterion by its name alone, since suppliers and committees know no id of it."""
        return self.title if self.criterion else f"{self.id} {self.title}"

    @property
    def label(self) -> str:
        """What it is called inside a sentence: «ARK-05», «Brukeropplevelse»."""
        return self.title if self.criterion else self.id


def items(tender: Tender) -> tuple[ScoredItem, ...]:
    """Everything a lot, or an undivided tender, gives points on, in the tender's order.

    A criterion judged whole stands where the first of its requirements does.
    """
    return tuple(_items(tender))


def item(tender: Tender, item_id: str) -> ScoredItem:
    """One of them. Raises Refusal «not_scored»."""
    for one in _items(tender):
        if one.id == item_id:
            return one
    raise Refusal("not_scored", requirement=item_id)


def _items(tender: Tender) -> Iterator[ScoredItem]:
    told = set()
    for one in tender.scored:
        criterion = tender.criterion_of(one.id)
        if criterion is None or not criterion.whole:
            yield ScoredItem(id=one.id, title=one.requirement.title, asked=(one,), highest=tender.full_points)
        elif criterion.id not in told:
            told.add(criterion.id)
            fed = tuple(asked for asked in tender.scored if asked.id in criterion.requirements)
            yield ScoredItem(
                id=criterion.id, title=criterion.name, asked=fed, highest=WHOLE_HIGHEST, criterion=criterion
            )
