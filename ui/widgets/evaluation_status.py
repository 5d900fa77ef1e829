"""How far an evaluator has come, read anew every other second, so that it follows words saved by the outbox."""

from collections.abc import Iterable

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.words.selection import joined
from scoring.domain.bid import Bid
from scoring.domain.progress import Missing, Progress
from scoring.services import evaluation
from scoring.words.terms import bid_label
from ui.bootstrap import Application


@st.fragment(run_every=2)
def show_status(
    app: Application, person: Person, procurement: str, bids: tuple[Bid, ...], requirement: str
) -> None:
    """The bar, the sentence, and what this requirement still lacks. It shows and never edits."""
    done = evaluation.sheet(app.store, person, procurement).progress
    st.progress(_part(done), text=done_in_words(done))
    lacking = [one for one in done.missing if one.requirement == requirement]
    st.markdown(" ".join(lacking_in_words(lacking, bids)) or f"{requirement} er ferdig vurdert.")


def done_in_words(done: Progress) -> str:
    """«19 av 31 krav er vurdert for alle tilbud»"""
    return f"{done.done} av {len(done.requirements)} krav er vurdert for alle tilbud"


def lacking_in_words(missing: Iterable[Missing], bids: Iterable[Bid]) -> list[str]:
    """«Tilbud B mangler poeng og begrunnelse.» for each bid."""
    labels = {one.id: bid_label(one.letter) for one in bids}
    return [f"{labels[one.bid]} mangler {what(one)}." for one in missing]


def what(missing: Missing) -> str:
    """«poeng», «begrunnelse», or both."""
    words = {"poeng": missing.points, "begrunnelse": missing.reason}
    return joined([word for word, lacks in words.items() if lacks])


def _part(done: Progress) -> float:
    return done.done / len(done.requirements) if done.requirements else 0.0
