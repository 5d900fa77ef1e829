"""The half-hour rating: one form, prefilled from the register, each answer saved when it is given."""

from functools import partial

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.words.phrase import capitalised
from scoring.domain.rating.known import Source
from scoring.domain.systems.quick_rating import Asked, QuickAnswer, QuickQuestion
from scoring.domain.systems.risk import RiskCriterion
from scoring.domain.systems.system import AssessedSystem
from scoring.services import quick_rating as service
from scoring.services.quick_rating import SoFar
from scoring.words.phase_out.phase_out import advice
from scoring.words.systems.quick_rating import (
    UNKNOWN,
    age_sentence,
    option_texts,
    paper_sentence,
    progress_sentence,
)
from scoring.words.systems.risk import figure, level_words
from scoring.words.systems.system import ANSWER_FIELDS
from scoring.words.terms import term
from ui.bootstrap import Application
from ui.widgets.clock import today
from ui.widgets.frame import attempt
from ui.widgets.panel import fold_button, is_open
from ui.widgets.parts import go_to
from ui.widgets.plain import plain
from ui.widgets.short_field import read_text, short_field
from ui.widgets.stored import show_stored
from ui.widgets.systems.prefilled import show_prefilled
from ui.widgets.systems.question_ties import Tied, show_ties, tied
from ui.widgets.systems.support import show_support

INTRODUCTION = (
    "Tolv til femten spørsmål, en halv time i et møte. Systemansvarlig kan svare alene på åtte av dem. "
    "«Ukjent» er et godt svar når ingen vet det: Da blir resultatet et spenn. Hvert svar lagres med en gang."
)


def show(app: Application, person: Person, now: AssessedSystem, editable: bool) -> None:
    """What the register says first, then the questions by who answers them, and the way to the result."""
    at = app.store.clock()
    found = service.so_far(now, app.library, today(at))
    asked = questions(now, found)
    st.markdown(INTRODUCTION)
    _standing(now, found, asked)
    show_prefilled(app, person, now, editable)
    show_support(app, person, now, editable)
    given = tied(app, now, found.known, at)
    _group(app, person, found, [one for one in asked if one.asked_of is Asked.MANAGER], given, editable)
    _group(app, person, found, [one for one in asked if one.asked_of is not Asked.MANAGER], given, editable)
    st.button("Se resultatet", type="primary", key="se_resultatet", on_click=go_to, args=["Resultat"])


def questions(now: AssessedSystem, found: SoFar) -> list[QuickQuestion]:
    """Those that are asked: the twelve, and those the register leaves open."""
    return [one for one in service.form().questions if not one.unless_known or not _settled(one, now, found)]


def _settled(question: QuickQuestion, now: AssessedSystem, found: SoFar) -> bool:
    """Whether the register answers a question, so that nobody needs to; one that is answered stays."""
    return question.id not in now.system.quick and question.id in found.settled


def _standing(now: AssessedSystem, found: SoFar, asked: list[QuickQuestion]) -> None:
    """How far it has come, and what it leads to so far."""
    form, answers = service.form(), now.system.quick
    with st.container(border=True, key="kort_så_langt"):
        st.markdown(f"**{progress_sentence(form, answers, [one.id for one in asked])}**")
        if found.known.answered:
            st.markdown(
                plain(f"Forslag så langt: {advice(found.proposal)}. Risiko: {figure(found.proposal.risk)}.")
            )


def _group(
    app: Application,
    person: Person,
    found: SoFar,
    asked: list[QuickQuestion],
    given: Tied,
    editable: bool,
) -> None:
    """A heading, and each question in a box of its own, with the requirements it belongs to."""
    if not asked:
        return
    alone, now = asked[0].asked_of is Asked.MANAGER, given.now
    st.header("Systemansvarlig svarer" if alone else "Andre svarer, gjerne i samme møte", anchor=False)
    for place, question in enumerate(asked, 1):
        with st.container(border=True, key=f"kort_{question.id}"):
            st.caption(f"{place} av {len(asked)} · {capitalised(term(question.asked_of))}")
            _ask(app, person, now, question, editable)
            _register(found, question, now)
            answer = now.system.quick.get(question.id)
            if answer is not None:
                st.caption(plain(age_sentence(answer, given.at, service.form(), given.names)))
                _explained(app, person, now, question.id, answer, editable)
            show_ties(question, given)


def _ask(
    app: Application, person: Person, now: AssessedSystem, question: QuickQuestion, editable: bool
) -> None:
    texts = option_texts(question, app.risk_scale)
    key = show_stored(f"kort_svar_{now.system.id}_{question.id}", chosen(now.system.quick.get(question.id)))

    def save() -> None:
        given = st.session_state[key]
        option = None if given == UNKNOWN else given
        attempt(lambda: service.answer(app.store, person, now.system.id, question.id, option))

    st.radio(
        plain(question.ask),
        [*texts, UNKNOWN],
        index=None,
        format_func=lambda one: plain(texts.get(str(one), UNKNOWN)),
        key=key,
        help=plain(question.help),
        on_change=save,
        disabled=not editable,
    )


def _register(found: SoFar, question: QuickQuestion, now: AssessedSystem) -> None:
    """What the register says of it, while nobody has answered or when the two do not agree."""
    if said := paper_sentence(question, now.system):
        st.markdown(plain(said))
    for one in question.criteria:
        if question.id not in now.system.quick and found.known.sources.get(one) is Source.REGISTER:
            st.markdown(
                plain(f"Registeret tilsier {level_words(found.proposal.risk, one)} av {one.highest}.")
            )
        elif one in found.known.disagree:
            st.warning(plain(disagrees(one)), icon=":material/warning:")


def disagrees(criterion: RiskCriterion) -> str:
    """Said where the answer and the register cannot both be right."""
    return f"Datoene i registeret sier noe annet om {term(criterion)}. Svaret er brukt. Rett det som er feil."


def _explained(
    app: Application,
    person: Person,
    now: AssessedSystem,
    question: str,
    answer: QuickAnswer,
    editable: bool,
) -> None:
    place = f"bygger_{now.system.id}_{question}"
    if not (answer.evidence or answer.given_by):
        fold_button(place, "Skriv hva svaret bygger på", "Lukk", 0)
        if not is_open(place):
            return
    for field, name in ANSWER_FIELDS.items():
        short_field(
            name,
            f"kort_{field}_{now.system.id}_{question}",
            getattr(answer, field),
            read_text,
            partial(service.explain, app.store, person, now.system.id, question, field),
            disabled=not editable,
        )


def chosen(answer: QuickAnswer | None) -> str | None:
    """What stands chosen: an answer, «Ukjent», or nothing as long as nobody has answered."""
    if answer is None:
        return None
    return UNKNOWN if answer.option is None else answer.option
