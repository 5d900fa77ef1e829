"""«Begynn her»: where to start in a long list, before anything is rated, and contracts nobody has renewed."""

from collections.abc import Sequence
from datetime import date

import streamlit as st

from scoring.domain.systems.register import past_last_options
from scoring.domain.systems.system import AssessedSystem, System
from scoring.services import quick_rating as service
from scoring.words.phase_out.contract_end import ends
from scoring.words.phase_out.phase_out_list import MAYBE_DIRECT, PAST
from scoring.words.rating.triage import formula, reason, summary
from ui.bootstrap import Application
from ui.widgets.found_again import fold
from ui.widgets.long_table import rows_of, show_long_table
from ui.widgets.plain import plain
from ui.widgets.systems.access import address
from ui.widgets.table import show_table

PART = "Kort vurdering"
DIRECT = ("System", "Leverandør", "Avtalen")


def show_first(app: Application, systems: Sequence[AssessedSystem]) -> None:
    """The systems worth half an hour first, in order, with why and by which formula."""
    found = service.first(tuple(systems), app.store.clock())
    rule = service.rule()
    with st.expander(
        f"Begynn her ({len(found.picked)})", key="begynn_her", expanded=len(found.picked) > found.rated
    ):
        st.markdown(f"**{summary(found)}** Åpne et system for å svare på den korte vurderingen.")
        if found.picked:
            rows = [
                [
                    str(place),
                    f"[{plain(one.name)}]({address(one.system, PART)})",
                    str(one.points),
                    plain(reason(one, rule)),
                ]
                for place, one in enumerate(found.picked, 1)
            ]
            show_table(rows, ["Nr.", "System", "Poeng", "Hvorfor"], "Systemer som bør vurderes først")
        st.caption(plain(formula(rule)))


def show_direct_awards(systems: Sequence[AssessedSystem], on: date) -> None:
    """The systems whose contract is past its last option; nothing when there are none."""
    found = past_last_options((one.system for one in systems), on)
    if not found:
        return
    _fold(found, on)


@st.fragment
def _fold(found: Sequence[System], on: date) -> None:
    with fold(f"{MAYBE_DIRECT} ({len(found)})", "mulig_ulovlig", rows_of("mulig_ulovlig")) as folded:
        if folded.open:
            st.markdown(PAST)
            alt = "Avtaler som er løpt ut med alle opsjoner"
            show_long_table(found, lambda one: direct_row(one, on), DIRECT, alt, "mulig_ulovlig")


def direct_row(one: System, on: date) -> list[str]:
    """One of them as a row."""
    link = f"[{plain(one.name)}]({address(one.id)})"
    return [link, plain(one.supplier) or "–", plain(ends(one.contract, on))]
