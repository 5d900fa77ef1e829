"""What the weights that are left open may change for the imagined bids: a sentence, and the ends of the ranges."""

import streamlit as st

from scoring.domain.trial.trial_ends import Open
from scoring.domain.trial.tried import Tried
from scoring.words.trial.trial import order_words
from scoring.words.trial.trial_ends import (
    ENDS_RULE,
    counting_sentence,
    end_name,
    end_share,
    end_weights,
    open_sentence,
    order_sentence,
    share_sentence,
)
from ui.widgets.plain import plain
from ui.widgets.table import show_table


def show_counting(found: Tried) -> None:
    """Which weights the trial is computed by; nothing where they are announced."""
    if words := counting_sentence(found.setting):
        st.markdown(plain(words))


def show_open(found: Tried) -> None:
    """Whether the first place is safe wherever the final weights are set; nothing where none is open."""
    if found.left_open is None:
        return
    st.subheader("Vektene som ikke er bestemt ennå", anchor=False)
    told = (sentence(found.left_open) for sentence in (open_sentence, order_sentence, share_sentence))
    st.markdown(f"**{plain(' '.join(filter(None, told)))}**")
    if found.left_open.ends:
        show_table(rows(found.left_open), heads(found.left_open), "De tenkte tilbudene i endene av rammene")
        st.caption(ENDS_RULE)


def heads(found: Open) -> list[str]:
    """What stands over the columns."""
    return ["Ende", *(plain(one.name) for one in found.tops), "Rekkefølge", "Virkelig vekt av pris"]


def rows(found: Open) -> list[list[str]]:
    """One line for each end; an order where somebody else is first in bold."""
    return [
        [plain(end_name(one)), *end_weights(one), _order(found, one.order), end_share(one)]
        for one in found.ends
    ]


def _order(found: Open, order: tuple[tuple[str, ...], ...]) -> str:
    words = order_words(order)
    return words if set(order[0]) == set(found.first) else f"**{words} \\(annen først\\)**"
