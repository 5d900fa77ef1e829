"""The tasks of a procurement, the hub of the page: what each part still needs, and the way to it."""

from typing import Literal

import streamlit as st

from requirements_lib.domain.outcome import errors
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.preparation import Part, Progress, Task, tasks
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.words.outcome import finding_sentence
from requirements_lib.words.phrase import things
from requirements_lib.words.terms import label
from ui.bootstrap import Application
from ui.widgets.parts import go_to
from ui.widgets.plain import plain

_COLOURS: dict[Progress, Literal["gray", "blue", "orange", "green"]] = {
    Progress.NOT_STARTED: "gray",
    Progress.STARTED: "blue",
    Progress.LACKING: "orange",
    Progress.DONE: "green",
    Progress.READY: "blue",
    Progress.LOCKED: "gray",
}
_VERBS = {
    Part.FACTS: "Fyll ut det viktigste om anskaffelsen",
    Part.DESCRIPTION: "Beskriv behovet",
    Part.NEEDS: "Svar på spørsmål om behovet",
    Part.REQUIREMENTS: "Velg og tilpass krav",
    Part.CRITERIA: "Sett kriterier og modell",
    Part.COMMITTEE: "Velg evalueringsgruppen",
    Part.PUBLISHING: "Kontroller og kunngjør",
}
_SHOWN = 3


def show(app: Application, person: Person, now: Procurement) -> None:
    """Every task with how far it has come; they may be done in any order."""
    found = procurements.check(app.store, person, now.id, app.library, app.law)
    listed = tasks(now, found)
    done = sum(task.progress is Progress.DONE for task in listed)
    if now.is_open:
        st.markdown(f"{done} av {len(listed)} oppgaver er gjort. Ta dem i den rekkefølgen som passer.")
        _show_first(listed)
    for task in listed:
        with st.container(border=True, key=f"kort_oppgave_{task.part.value}"):
            _task(task)


def _show_first(listed: tuple[Task, ...]) -> None:
    """The way to the first task that is not done."""
    first = next((one.part for one in listed if one.progress is not Progress.DONE), Part.PUBLISHING)
    st.button(
        f"Neste: {_VERBS[first].lower()}",
        key="neste_oppgave",
        type="primary",
        on_click=go_to,
        args=[label(first)],
    )


def _task(task: Task) -> None:
    left, right = st.columns([5, 1], vertical_alignment="center")
    left.button(
        _VERBS[task.part],
        key=f"oppgave_{task.part.value}",
        type="tertiary",
        on_click=go_to,
        args=[label(task.part)],
    )
    right.badge(label(task.progress), color=_COLOURS[task.progress])
    if task.progress in (Progress.LACKING, Progress.STARTED):
        _lacking(task)


def _lacking(task: Task) -> None:
    """The first things to mend; those that stand in the way come first."""
    first = errors(task.findings)
    ordered = [*first, *(one for one in task.findings if one not in first)]
    for one in ordered[:_SHOWN]:
        st.markdown(f"- {plain(finding_sentence(one))}")
    if len(ordered) > _SHOWN:
        st.markdown(f"- og {things(len(ordered) - _SHOWN)} til")
