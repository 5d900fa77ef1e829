"""A requirement shown whole, the same way everywhere it is read."""

from collections.abc import Mapping

import pandas as pd
import streamlit as st

from requirements_lib.domain.law import Certainty, LegalBasis
from requirements_lib.domain.requirement import Requirement
from requirements_lib.words.terms import label, term

_COLOURS = {Certainty.CONFIRMED: "green", Certainty.PROBABLE: "orange", Certainty.UNCONFIRMED: "gray"}


def rubric(requirement: Requirement, parameters: Mapping[str, int] | None = None) -> None:
    """The three anchors as a table."""
    rows = [
        (str(points), requirement.worded(words, dict(parameters or {})))
        for points, words in requirement.rubric.anchors()
    ]
    table = pd.DataFrame(rows, columns=["Poeng", "Det som kreves"])
    st.table(table, hide_index=True, alt=f"Poengskala for {requirement.id}")


def show(requirement: Requirement) -> None:
    """Need, text, kind with its reason, rubric, answer, evidence, legal bases and history."""
    st.markdown(f"**Behov.** {requirement.worded(requirement.need)}")
    st.markdown(f"**Krav.** {requirement.worded(requirement.text)}")
    st.markdown(f"**{label(requirement.kind)}.** {requirement.kind_reason}")
    rubric(requirement)
    st.markdown(f"**Svar.** {requirement.reply.describe} Høyst {requirement.reply.max_words} ord.")
    for one in requirement.evidence:
        st.markdown(
            f"**Dokumentasjon.** {label(one.form)}: {one.what} Kontrolleres {term(one.verified)} av {one.checked_by}. "
            f"Ved brudd: {one.breach}"
        )
    st.markdown(f"**Oppfylles** {term(requirement.fulfilled_by)}. **Mål:** {requirement.goal}")
    st.markdown(f"**Dagens system.** {requirement.today.question}")
    for basis in requirement.legal_bases:
        _basis(basis)
    history = "; ".join(
        f"versjon {one.version}, {one.on:%d.%m.%Y}: {one.what}" for one in requirement.changes
    )
    st.caption(f"Endringer: {history}")


def _basis(basis: LegalBasis) -> None:
    left, right = st.columns([6, 1])
    left.markdown(f"**Rettsgrunnlag.** [{basis.name} {basis.provision}]({basis.address}): {basis.says}")
    right.badge(label(basis.certainty), color=_COLOURS[basis.certainty])
