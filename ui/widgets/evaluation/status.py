"""How far an evaluator has come, read anew every other second, so that it follows words saved by the outbox."""

from collections.abc import Iterable

import streamlit as st

from requirements_lib.domain.tender.scored_item import ScoredItem
from requirements_lib.words.phrase import joined
from scoring.domain.bids.bid import Bid
from scoring.domain.bids.progress import Missing, Progress
from scoring.services import evaluation
from scoring.words.item import Noun, noun
from scoring.words.terms import bid_label
from ui.widgets.evaluation.desk import Desk
from ui.widgets.plain import plain


@st.fragment(run_every=2)
def show_status(desk: Desk, chosen: ScoredItem | Bid) -> None:
    """The bar, the sentence, and what the chosen requirement or bid still lacks. It shows and never edits."""
    done = evaluation.sheet(desk.app.store, desk.person, desk.now.id, desk.lot).progress
    st.progress(float(done.part), text=done_in_words(done, noun(desk.items)))
    st.markdown(plain(left_in_words(done, chosen, desk.items, desk.bids)))


def done_in_words(done: Progress, called: Noun) -> str:
    """«19 av 31 krav er vurdert for alle tilbud»"""
    return f"{done.done} av {len(done.requirements)} {called.many} er vurdert for alle tilbud"


def left_in_words(
    done: Progress, chosen: ScoredItem | Bid, items: Iterable[ScoredItem], bids: Iterable[Bid]
) -> str:
    """What is left of one item in all bids, or of one bid in all items."""
    if isinstance(chosen, Bid):
        labels = {one.id: one.label for one in items}
        lacking = [labels[one.requirement] for one in done.missing if one.bid == chosen.id]
        name = bid_label(chosen.letter)
        return f"{name} mangler noe på {joined(lacking)}." if lacking else f"{name} er ferdig vurdert."
    missing = [one for one in done.missing if one.requirement == chosen.id]
    return " ".join(lacking_in_words(missing, bids)) or f"{chosen.label} er ferdig vurdert."


def lacking_in_words(missing: Iterable[Missing], bids: Iterable[Bid]) -> list[str]:
    """«Tilbud B mangler poeng og begrunnelse.» for each bid."""
    labels = {one.id: bid_label(one.letter) for one in bids}
    return [f"{labels[one.bid]} mangler {what(one)}." for one in missing]


def what(missing: Missing) -> str:
    """«poeng», «begrunnelse», or both."""
    words = {"poeng": missing.points, "begrunnelse": missing.reason}
    return joined([word for word, lacks in words.items() if lacks])
