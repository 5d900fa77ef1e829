"""A requirement shown whole, the same way everywhere it is read."""

from collections.abc import Mapping
from typing import Literal

import streamlit as st

from requirements_lib.domain.library.requirement import Requirement
from requirements_lib.domain.rules.law import Certainty, LegalBasis
from requirements_lib.domain.tender.tender import AskedRequirement, Tender
from requirements_lib.words.terms import label, term
from scoring.words.numbers import given
from ui.widgets.plain import plain
from ui.widgets.table import show_table

CERTAINTY_COLOURS: dict[Certainty, Literal["green", "orange", "gray"]] = {
    Certainty.CONFIRMED: "green",
    Certainty.PROBABLE: "orange",
    Certainty.UNCONFIRMED: "gray",
}


def rubric(requirement: Requirement, parameters: Mapping[str, int] | None = None, highest: int = 10) -> None:
    """The three anchors as a table, on a scale to `highest`."""
    rows = [
        (str(points), plain(requirement.worded(words, dict(parameters or {}))))
        for points, words in requirement.rubric.anchors(highest)
    ]
    show_table(rows, ["Poeng", "Det som kreves"], f"Poengskala for {requirement.id}")


def show_asked(tender: Tender, asked: AskedRequirement) -> None:
    """A requirement as a tender asks it: the need, the text, its kind and the criterion it counts for."""
    st.markdown(plain(asked.need))
    st.markdown(plain(asked.text))
    criterion = tender.criterion_of(asked.id)
    with st.container(horizontal=True):
        st.badge(label(asked.requirement.kind), color="gray")
        if criterion is not None:
            weight = f"{given(criterion.weight)}\u00a0%"
            st.badge(f"Kriterium: {plain(criterion.name)}, {weight}", color="gray")


def show(requirement: Requirement) -> None:
    """Need, text, kind with its reason, rubric, answer, evidence, legal bases and history."""
    _line("Behov", requirement.worded(requirement.need))
    _line("Krav", requirement.worded(requirement.text))
    _line(label(requirement.kind), requirement.kind_reason)
    rubric(requirement)
    _line("Svar", f"{requirement.reply.describe} Høyst {requirement.reply.max_words} ord.")
    for one in requirement.evidence:
        checked = f"Kontrolleres {term(one.verified)} av {one.checked_by}. Ved brudd: {one.breach}"
        _line("Dokumentasjon", f"{label(one.form)}: {one.what} {checked}")
    _line("Oppfylles", f"{label(requirement.fulfilled_by)}.")
    _line("Mål", requirement.goal)
    _line("Dagens system", requirement.today.question)
    for basis in requirement.legal_bases:
        _basis(basis)
    history = "; ".join(
        f"versjon {one.version}, {one.on:%d.%m.%Y}: {one.what}" for one in requirement.changes
    )
    st.caption(plain(f"Endringer: {history}"))


def _line(name: str, text: str) -> None:
    st.markdown(f"**{name}.** {plain(text)}")


def _basis(basis: LegalBasis) -> None:
    left, right = st.columns([6, 1])
    place = plain(f"{basis.name} {basis.provision}".strip())
    left.markdown(f"**Rettsgrunnlag.** [{place}](<{basis.address}>): {plain(basis.says)}")
    right.badge(label(basis.certainty), color=CERTAINTY_COLOURS[basis.certainty])
