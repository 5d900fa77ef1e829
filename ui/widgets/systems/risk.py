"""The thirteen risk criteria, one at a time, with what each level means."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.words.phrase import capitalised
from scoring.domain.systems.risk import RiskAnswer, RiskCriterion
from scoring.domain.systems.risk_scale import RiskQuestion
from scoring.domain.systems.support_end import unknown as without_day
from scoring.domain.systems.system import AssessedSystem
from scoring.services import system as systems
from scoring.words.outcome import support_unknown
from scoring.words.systems.risk import level_texts
from scoring.words.terms import label, term
from ui.bootstrap import Application
from ui.widgets.frame import attempt
from ui.widgets.plain import plain
from ui.widgets.stored import show_stored
from ui.widgets.systems.course import UNKNOWN, choose, progress, standing, step
from ui.widgets.text_field import text_field

KEY = "kriterium"
CONFIRM = "Bekreft utgaven under «Kort vurdering», eller skriv leverandørens dato under «Om systemet»."


def show(app: Application, person: Person, now: AssessedSystem, editable: bool) -> bool:
    """Progress, the chosen criterion, its level and the reason; whether there is another criterion after it."""
    st.markdown(
        "Sju kriterier sier hvor sannsynlig det er at noe går galt de neste tre årene. Seks sier hvor alvorlig det er. "
        "Svar «Ukjent» når ingen vet det."
    )
    given = [answer.level for one in RiskCriterion if (answer := now.answer(one)) is not None]
    unknown = sum(level is None for level in given)
    progress(len(given) - unknown, unknown, len(RiskCriterion), "kriterier")
    ids = [one.value for one in RiskCriterion]
    chosen = RiskCriterion(choose("Kriterium", KEY, in_list(now)))
    step(ids, chosen, KEY, "kriterium", place="topp")
    side = "Sannsynlighet" if chosen.is_likelihood else "Alvor"
    st.header(f"{chosen} {label(chosen)}", anchor=False)
    st.caption(f"{side}, fra 1 til {chosen.highest}.")
    if chosen is RiskCriterion.L1 and (missing := without_day(now.system, systems.lists().ends)):
        st.warning(plain(f"{support_unknown(missing)} {CONFIRM}"), icon=":material/help:")
    with st.container(border=True, key=f"kort_{chosen}"):
        _answer(app, person, now, app.risk_scale.question(chosen), editable)
    return step(ids, chosen, KEY, "kriterium", place="bunn")


def in_list(now: AssessedSystem) -> dict[str, str]:
    """«L1 utgått støtte (1 av 13, vurdert)» by code."""
    return {
        one.value: f"{one} {term(one)} ({_standing(now.answer(one), place)})"
        for place, one in enumerate(RiskCriterion, 1)
    }


def _standing(answer: RiskAnswer | None, place: int) -> str:
    known = answer is not None and answer.level is not None
    return standing(answer is not None, known, place, len(RiskCriterion))


def _answer(
    app: Application, person: Person, now: AssessedSystem, asked: RiskQuestion, editable: bool
) -> None:
    criterion, answer = asked.criterion, now.answer(asked.criterion)
    words = level_words(asked)
    key = show_stored(f"risiko_{now.system.id}_{criterion}", chosen_level(answer))

    def save() -> None:
        given = st.session_state[key]
        level = None if given == UNKNOWN else given
        attempt(lambda: systems.answer_risk(app.store, person, now.system.id, criterion, level))

    st.radio(
        plain(asked.asks),
        list(words),
        index=None,
        format_func=words.__getitem__,
        key=key,
        on_change=save,
        disabled=not editable,
    )
    if asked.bands is not None:
        st.caption("Grensene er et forslag. Kommunen setter dem selv.")
    text_field(
        person,
        "Begrunnelse",
        f"risiko/{now.system.id}/{criterion}",
        answer.reason if answer else "",
        answer.number if answer else 0,
        help="Hva viser at det er slik, og hvem har sagt det?",
        saved=answer.at if answer and answer.reason else None,
        disabled=not editable,
    )


def level_words(asked: RiskQuestion) -> dict[int | str, str]:
    """«1: Støtten er avtalt …» for each level, and «Ukjent»."""
    levels: dict[int | str, str] = {
        level: plain(f"{level}: {capitalised(text)}") for level, text in enumerate(level_texts(asked), 1)
    }
    return levels | {UNKNOWN: UNKNOWN}


def chosen_level(answer: RiskAnswer | None) -> int | str | None:
    """What stands chosen: a level, «Ukjent», or nothing as long as nobody has answered."""
    if answer is None:
        return None
    return UNKNOWN if answer.level is None else answer.level
