"""Under a question of the half-hour rating: which requirements it belongs to, with their rubrics one press away."""

from collections.abc import Mapping
from datetime import datetime
from typing import NamedTuple

import streamlit as st

from requirements_lib.domain.tender.selection import Line, Standing
from requirements_lib.services import people
from scoring.domain.fulfilment import by_rating, of_lines
from scoring.domain.rating.known import Known, lines_of
from scoring.domain.rating.question_tie import Tie, ties
from scoring.domain.systems.quick_rating import QuickQuestion
from scoring.domain.systems.system import AssessedSystem
from scoring.services import quick_rating as service
from scoring.words.rating import question_tie as words
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.requirement import rubric
from ui.widgets.systems.access import address


class Tied(NamedTuple):
    """What the ties of every question of one system are shown by, put together once."""

    now: AssessedSystem
    found: Known
    lines: tuple[Line, ...]
    names: Mapping[str, str]
    at: datetime


def tied(app: Application, now: AssessedSystem, found: Known, at: datetime) -> Tied:
    """Everything the ties are shown by, for a system as it is now."""
    return Tied(now, found, lines_of(now.system, app.library), people.names(app.store), at)


def show_ties(question: QuickQuestion, given: Tied) -> None:
    """One quiet line that opens, or how many of all the requirements are met."""
    if question.concerns_all:
        applying = [one for one in given.lines if one.requirement.id not in given.found.left_out]
        met = of_lines(applying, by_rating(given.found.assessed.ratings))
        where = f"[Se kravene]({address(given.now.system.id, 'Krav')})"
        st.caption(f"{plain(words.WHOLE)} {plain(words.whole_sentence(met))} {where}")
    if found := ties(question, given.found, given.lines):
        _folded(question, found, given)


@st.fragment
def _folded(question: QuickQuestion, found: tuple[Tie, ...], given: Tied) -> None:
    """Made when somebody opens it: the form has fifteen of them."""
    key = f"horer_til_{given.now.system.id}_{question.id}"
    with st.expander(plain(words.belongs(found)), key=key, type="compact", on_change="rerun") as fold:
        if fold.open:
            for one in found:
                _show(one, question, given)


def _show(one: Tie, question: QuickQuestion, given: Tied) -> None:
    beside = words.Beside(question.id, service.form(), given.names, given.at)
    left, right = st.columns([2, 3], gap="medium")
    with left:
        st.markdown(f"**{plain(words.named(one.requirement))}.** {plain(words.tells(one))}".strip())
        st.markdown(plain(words.standing_sentence(one, beside)))
        if one.standing is Standing.IN:
            where = address(given.now.system.id, "Krav", krav=one.requirement.id)
            st.markdown(f"[Se {plain(one.requirement.id)} under «Krav»]({where})")
    with right:
        rubric(one.requirement)
