"""The annexes the standard contract asks for, and which of them are made here."""

import pandas as pd
import streamlit as st

from requirements_lib.domain.procurement import Contract
from requirements_lib.domain.standard_contract import StandardContract, StandardContracts
from ui.widgets.frame import summary
from ui.widgets.plain import plain

_MADE_HERE = (1, 2)


def show_contract(contracts: StandardContracts, contract: Contract) -> None:
    """Every annex by number and title; or that the titles are our own."""
    known = contracts.of(contract)
    if known is None:
        summary(contracts.check(contract), "Merk deg dette")
        return
    with st.expander(f"Bilagene i {plain(f'{known.form} {known.version}')}"):
        st.markdown("Målestokk lager bilag 1 og 2. De andre bilagene lager dere selv.")
        table = pd.DataFrame(rows(known), columns=["Bilag", "Tittel", "Lages"])
        st.table(table, hide_index=True, alt="Bilagene i avtalen")


def rows(contract: StandardContract) -> list[tuple[str, str, str]]:
    """One line for each annex."""
    return [
        (f"Bilag {number}", plain(title), "I Målestokk" if number in _MADE_HERE else "Av dere")
        for number, title in sorted(contract.annexes.items())
    ]
