"""A procurement as its committee meets over it: the bids that take part, the people, and the board as it is now."""

from collections.abc import Mapping
from dataclasses import dataclass
from functools import cached_property

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.domain.tender.scored_item import ScoredItem, items
from requirements_lib.domain.tender.tender import Tender
from requirements_lib.domain.weighing.lot import Lot
from requirements_lib.services import frozen_model as frozen_models
from requirements_lib.services import procurement as procurements
from scoring.domain.bids.bid import Bid, Ruling
from scoring.services import bid as bids
from scoring.services import consensus
from scoring.services.consensus import Board
from scoring.words.item import Noun, noun
from store.engine import Store
from ui.widgets.consensus.people import marks, named, short_names


@dataclass(frozen=True)
class Meeting:
    """What does not change while the committee meets, read once a run."""

    store: Store
    person: Person
    now: Procurement
    tender: Tender
    """Restricted to the chosen lot when the procurement is divided."""
    lots: tuple[Lot, ...]
    bids: tuple[Bid, ...]
    rulings: tuple[Ruling, ...]
    evaluators: tuple[Person, ...]

    @property
    def lot(self) -> str:
        """The id of the chosen lot; empty when the procurement is undivided."""
        return self.tender.lot_id

    @property
    def key(self) -> str:
        """What tells this meeting from one over another procurement or lot."""
        return f"{self.now.id}{self.lot}"

    @property
    def edits(self) -> bool:
        """Whether this person records what is agreed on."""
        return procurements.may(self.person, self.now, Action.AGREE)

    @property
    def names(self) -> Mapping[str, str]:
        """Short names of the evaluators, by id."""
        return short_names(self.evaluators)

    @property
    def marks(self) -> Mapping[str, str]:
        """Initials of the evaluators, by id."""
        return marks(self.evaluators)

    @cached_property
    def items(self) -> tuple[ScoredItem, ...]:
        """What every bid gets points on; put together once, since a long list asks for each of them by turns."""
        return items(self.tender)

    @property
    def noun(self) -> Noun:
        """What these are called."""
        return noun(self.items)

    def item(self, item_id: str) -> ScoredItem:
        """One of them."""
        return self._by_id[item_id]

    @cached_property
    def _by_id(self) -> Mapping[str, ScoredItem]:
        return {one.id: one for one in self.items}

    def board(self) -> Board:
        """The board as it is now; read from the database only when something has been written since last."""
        revision = consensus.revision(self.store, self.person, self.now.id)
        return _board(self.store, self.person, self.now.id, self.lot, revision)

    def parts(self) -> tuple["Meeting", ...]:
        """The meetings over every lot; this one alone when the procurement is undivided."""
        if not self.lots:
            return (self,)
        whole = frozen_models.tender(self.store, self.person, self.now.id)
        return tuple(meet(self.store, self.person, self.now, whole, one.id) for one in self.lots)


def meet(store: Store, person: Person, now: Procurement, whole: Tender, lot: str = "") -> Meeting:
    """Read one lot, or an undivided procurement, for its meeting."""
    return Meeting(
        store=store,
        person=person,
        now=now,
        tender=whole.of_lot(lot),
        lots=whole.lots,
        bids=bids.taking_part(store, person, now.id, lot),
        rulings=bids.rulings(store, person, now.id),
        evaluators=named(store, now.evaluators()),
    )


# Everybody in a committee sees the same board, so one reading serves all who poll. The one who asks for the
# revision first is asked for access.
@st.cache_resource(max_entries=32, show_spinner=False)
def _board(_store: Store, _person: Person, procurement: str, lot: str, revision: int) -> Board:
    return consensus.board(_store, _person, procurement, lot)
