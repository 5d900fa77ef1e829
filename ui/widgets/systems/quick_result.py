"""What the half-hour rating leads to: what would change it, where the system stands, and when the debt turns red."""

from datetime import datetime

import streamlit as st

from requirements_lib.services import people
from scoring.domain.rating.quadrant import Axis
from scoring.domain.systems.risk import answers_now
from scoring.domain.systems.system import AssessedSystem, ratings_now
from scoring.services import quick_rating as service
from scoring.services.quick_rating import QuickResult
from scoring.words.outcome import support_unknown
from scoring.words.rating import forecast as forecast_words
from scoring.words.rating import quadrant as quadrant_words
from scoring.words.systems import quick_rating as words
from ui.bootstrap import Application
from ui.widgets.plain import plain
from ui.widgets.table import show_table


def show_changes(app: Application, now: AssessedSystem, found: QuickResult, at: datetime) -> None:
    """What it is measured by, whether its answers are old, and which single answer would change it."""
    st.markdown(plain(words.yardstick_sentence(found.known)))
    given = [one.at for one in now.system.quick.values()]
    given += [one.at for one in (*ratings_now(now.ratings), *answers_now(now.risk))]
    old = words.old_sentence(given, at, service.form())
    if old:
        st.warning(plain(old), icon=":material/schedule:")
    st.subheader("Hva ville endre forslaget?", anchor=False)
    groups = words.turn_groups(found.turns, service.form(), app.risk_scale, app.library)
    if not groups:
        st.markdown(words.no_turn(found.proposal))
        return
    st.markdown("Ett svar om gangen er prøvd, og alt er regnet på nytt.")
    for place, (outcome, answers) in enumerate(groups):
        with st.expander(f"{outcome} ({len(answers)})", expanded=not place, key=f"svar_som_endrer_{place}"):
            st.markdown("\n".join(f"- {plain(one)}" for one in answers))


def show_quadrant(found: QuickResult) -> None:
    """The quadrant, what it means, and both axes with their ranges."""
    st.header("Teknisk tilstand og nytte", anchor=False)
    st.markdown(
        f"**{plain(quadrant_words.quadrant_words(found.time))}.** "
        f"{plain(quadrant_words.quadrant_sentence(found.time))}"
    )
    rows = [
        [quadrant_words.axis_words(axis), quadrant_words.fit_words(fit)]
        for axis, fit in ((Axis.TECHNICAL, found.time.technical), (Axis.FUNCTIONAL, found.time.functional))
    ]
    show_table(rows, ["Akse", "Fra 1 til 5, der 3 eller mer er høyt"], "Teknisk tilstand og nytte")
    st.caption(plain(words.yardstick_sentence(found.known)))


def show_forecast(found: QuickResult) -> None:
    """When it turns red if nobody does anything, and each day that raises the risk."""
    st.header("Hvis ingen gjør noe", anchor=False)
    st.markdown(f"**{plain(forecast_words.sentence(found.forecast))}**")
    if len(found.forecast.steps) > 1:
        show_table(
            forecast_words.rows(found.forecast),
            ["Fra", "Hva som endrer seg", "Risiko av 30", "Risikoen er"],
            "Risikoen fra i dag og på de kjente datoene framover",
        )
    if missing := found.known.assessed.support_unknown:
        st.markdown(plain(f"{support_unknown(missing)} Slutter den, kan risikoen øke uten at det står her."))
    if found.forecast.events:
        on = found.forecast.steps[0].on
        st.caption(plain(" · ".join(forecast_words.event_words(one, on) for one in found.forecast.events)))


def show_answers(app: Application, now: AssessedSystem, at: datetime) -> None:
    """Every answer of the half-hour rating with its age and who gave it, in one table."""
    rows, names = [], people.names(app.store)
    for question in service.form().questions:
        answer = now.system.quick.get(question.id)
        if answer is not None:
            rows.append(
                [
                    plain(question.ask),
                    plain(words.answer_words(question, answer.option, app.risk_scale)),
                    plain(words.age_sentence(answer, at, service.form(), names)),
                    plain(answer.evidence) or "–",
                ]
            )
    if rows:
        st.header("Svarene i den korte vurderingen", anchor=False)
        show_table(
            rows,
            ["Spørsmål", "Svar", "Når og av hvem", "Hva det bygger på"],
            "Svarene i den korte vurderingen",
        )
