"""The annexes the standard contract asks for, and which of them are made here."""

import streamlit as st

from requirements_lib.domain.profile import Contract
from requirements_lib.domain.standard_contract import StandardContract, StandardContracts
from ui.widgets.frame import summary
from ui.widgets.plain import plain
from ui.widgets.table import show_table

_MADE_HERE = (1, 2)


def show_contract(contracts: StandardContracts, contract: Contract) -> None:
    """Every annex by number and title; or that the titles are our own."""
    known = contracts.of(contract)
    if known is None:
        summary(contracts.check(contract), "Merk deg dette")
        return
    with st.expander(f"Bilagene i {plain(f'{known.form} {known.version}')}"):
        st.markdown("Målestokk lager bilag 1 og 2. De andre bilagene lager dere selv.")
        show_table(rows(known), ["Bilag", "Tittel", "Lages"], "Bilagene i avtalen")


def rows(contract: StandardContract) -> list[tuple[str, str, str]]:
    """One line for each annex."""
    return [
        (f"Bilag {number}", plain(title), "I Målestokk" if number in _MADE_HERE else "Av dere")
        for number, title in sorted(contract.annexes.items())
    ]
