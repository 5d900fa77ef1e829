"""The annexes the standard contract asks for, and which of them are made here."""

import streamlit as st

from requirements_lib.domain.rules.agreement import Contract
from requirements_lib.domain.rules.standard_contract import AnnexUse, StandardContract, StandardContracts
from requirements_lib.words.terms import label
from ui.widgets.frame import summary
from ui.widgets.plain import plain
from ui.widgets.table import show_table

_MADE = {
    AnnexUse.NEEDS: "I Målestokk",
    AnnexUse.ANSWER: "I Målestokk",
    AnnexUse.CHANGES: "Vilkårene i Målestokk",
    AnnexUse.DATA_PROCESSING: "Vilkårene i Målestokk",
}


def show_contract(contracts: StandardContracts, contract: Contract) -> None:
    """Every annex by number and title; for a contract that is not confirmed, also that its titles are not used."""
    if contracts.of(contract) is None:
        summary(contracts.check(contract), "Merk deg dette")
    known = contracts.listed(contract)
    if known is None:
        return
    with st.expander(f"Bilagene i {plain(known.name)}"):
        st.markdown(
            "Målestokk lager bilag 1 og 2, og teksten til bilaget for endringer i avtaleteksten når det er valgt "
            "kontraktsvilkår. De andre bilagene lager dere selv, og velger i konkurransegrunnlaget hvilke som er med."
        )
        show_table(rows(known), ["Bilag", "Tittel", "Tittelen er", "Lages"], "Bilagene i avtalen")


def rows(contract: StandardContract) -> list[tuple[str, str, str, str]]:
    """One line for each annex."""
    return [
        (f"Bilag {number}", plain(annex.title), label(contract.certainty), _MADE.get(annex.use, "Av dere"))
        for number, annex in sorted(contract.annexes.items())
    ]
