"""«Mangler og frister»: what each system must have that is overdue, soon due or missing."""

from collections import Counter
from collections.abc import Iterable, Sequence
from typing import TypeVar

import streamlit as st

from scoring.domain.systems.in_use import Papers
from scoring.domain.systems.overdue import Due, Duty, lacking
from scoring.domain.systems.system import AssessedSystem
from scoring.services import quick_rating as service
from scoring.words.systems.overdue import COLUMNS, NOTHING, TITLE, how_often
from scoring.words.terms import label
from ui.bootstrap import Application
from ui.widgets.clock import day
from ui.widgets.found_again import choose, fold
from ui.widgets.long_table import rows_of, show_long_table
from ui.widgets.plain import plain
from ui.widgets.systems.access import address

_FOLD = "frister"
_One = TypeVar("_One", Due, Papers)


def show_overdue(app: Application, systems: Sequence[AssessedSystem]) -> None:
    """Each of them with who answers for it and how often it is to be done; a choice of status and of what it is."""
    _fold(lacking(service.overdue(tuple(systems), app.store.clock())))


@st.fragment
def _fold(found: Sequence[Duty]) -> None:
    """Nothing in it is made before somebody opens it, and a choice draws this alone."""
    with fold(f"{TITLE} ({len(found)})", _FOLD, "status", "hva", rows_of(_FOLD)) as folded:
        if not folded.open:
            return
        if found:
            _show(found)
        else:
            st.markdown(NOTHING)
        st.caption(how_often(service.intervals()))


def _show(found: Sequence[Duty]) -> None:
    left, right = st.columns(2)
    with left:
        standing = _choice("Status", Due, [one.standing for one in found])
    with right:
        paper = _choice("Hva", Papers, [one.paper for one in found])
    kept = chosen(found, standing, paper)
    if kept:
        alt = "Det som er forfalt, forfaller snart eller mangler"
        show_long_table(kept, duty_row, COLUMNS, alt, f"{standing}_{paper}", _FOLD)
    else:
        st.markdown("Ingen passer med valget.")


def _choice(name: str, every: Iterable[_One], found: Sequence[_One]) -> _One | None:
    """One of those there are, with how many there are of it; None is all of them."""
    counted: Counter[_One] = Counter(found)
    kinds = {label(one): one for one in every if counted[one]}
    options = {"Alle": f"Alle ({len(found)})"} | {
        name: f"{name} ({counted[one]})" for name, one in kinds.items()
    }
    return kinds.get(choose(name, options, name.lower()))


def chosen(found: Sequence[Duty], standing: Due | None, paper: Papers | None) -> list[Duty]:
    """Those that stand so and are of that kind; None is any."""
    return [one for one in found if standing in (None, one.standing) and paper in (None, one.paper)]


def duty_row(one: Duty) -> list[str]:
    """One duty as a row."""
    return [
        f"[{plain(one.name)}]({address(one.system)})",
        label(one.paper),
        label(one.standing),
        day(one.by) if one.by else "–",
        day(one.done) if one.done else "–",
        plain(one.owner) or "–",
        plain(one.reference) or "–",
    ]
