"""Beside a requirement's rubric: what was answered in half an hour to the questions that belong to it, as evidence."""

import streamlit as st

from requirements_lib.services import people
from scoring.domain.rating.question_tie import Evidence, evidence
from scoring.domain.systems.system import AssessedSystem
from scoring.services import quick_rating as service
from scoring.words.rating.question_tie import unanswered, worth
from scoring.words.systems.quick_rating import age_sentence, answer_words
from ui.bootstrap import Application
from ui.widgets.clock import today
from ui.widgets.plain import plain
from ui.widgets.systems.access import address


def show_answered(app: Application, now: AssessedSystem, requirement: str) -> None:
    """Each answer with who, when, how old and what it rests on; the questions nobody has answered in one line."""
    so_far = service.so_far(now, app.library, today(app.store.clock()))
    found = evidence(requirement, service.form(), so_far.known)
    asked = [one for one in found if one.answer is not None or one.question.id not in so_far.settled]
    if not asked:
        return
    with st.container(border=True, key=f"kort_svart_{requirement}"):
        st.subheader("Fra den korte vurderingen", anchor=False)
        for one in asked:
            _show(app, one)
        if left := unanswered(asked):
            where = address(now.system.id, "Kort vurdering")
            st.caption(f"{plain(left)} [Svar i den korte vurderingen]({where})")


def _show(app: Application, one: Evidence) -> None:
    if one.answer is None:
        return
    answer = answer_words(one.question, one.answer.option, app.risk_scale)
    st.markdown(f"**{plain(one.question.ask)}** {plain(answer)}")
    given = age_sentence(one.answer, app.store.clock(), service.form(), people.names(app.store))
    rests_on = f"Bygger på: {one.answer.evidence.strip()}" if one.answer.evidence.strip() else ""
    st.caption(plain(" ".join(filter(None, (given, rests_on)))))
    if one.answer.option is not None:
        st.caption(plain(worth(one)))
