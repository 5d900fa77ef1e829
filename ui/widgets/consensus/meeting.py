"""A procurement as its committee meets over it: the bids that take part, the people, and the board as it is now."""

from collections.abc import Mapping
from dataclasses import dataclass

import streamlit as st

from requirements_lib.domain.access import Action
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement import Procurement
from requirements_lib.domain.tender import AskedRequirement, Tender
from requirements_lib.services import procurement as procurements
from scoring.domain.bid import Bid, Ruling
from scoring.services import bid as bids
from scoring.services import consensus
from scoring.services.consensus import Board
from store.engine import Store
from ui.widgets.consensus.people import marks, named, short_names


@dataclass(frozen=True)
class Meeting:
    """What does not change while the committee meets, read once a run."""

    store: Store
    person: Person
    now: Procurement
    tender: Tender
    bids: tuple[Bid, ...]
    rulings: tuple[Ruling, ...]
    evaluators: tuple[Person, ...]

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

    def asked(self, requirement: str) -> AskedRequirement:
        """A requirement as asked."""
        return self.tender.asked(requirement)

    def board(self) -> Board:
        """The board as it is now; read from the database only when something has been written since last."""
        revision = consensus.revision(self.store, self.person, self.now.id)
        return _board(self.store, self.person, self.now.id, revision)


def meet(store: Store, person: Person, now: Procurement) -> Meeting:
    """Read a procurement for its meeting."""
    return Meeting(
        store=store,
        person=person,
        now=now,
        tender=procurements.tender(store, person, now.id),
        bids=bids.taking_part(store, person, now.id),
        rulings=bids.rulings(store, person, now.id),
        evaluators=named(store, now.evaluators()),
    )


# Everybody in a committee sees the same board, so one reading serves all who poll. The one who asks for the
# revision first is asked for access.
@st.cache_resource(max_entries=32, show_spinner=False)
def _board(_store: Store, _person: Person, procurement: str, revision: int) -> Board:
    return consensus.board(_store, _person, procurement)
