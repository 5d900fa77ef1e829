"""The receipt for sealed prices: what was sealed when and by whom, with the seals, to be kept outside the database."""

import streamlit as st

from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services.people import known
from scoring.words.bids.sealing import ABOUT_SEALS, RECEIPT_HEAD, receipt_row, receipt_text
from ui.bootstrap import Application
from ui.widgets.bids.registered import Registered
from ui.widgets.case import name
from ui.widgets.plain import plain
from ui.widgets.signature import file_name, made, signed_by
from ui.widgets.table import show_table


def show_receipt(app: Application, person: Person, now: Procurement, found: Registered) -> None:
    """Nothing before a price is sealed."""
    if not found.receipts:
        return
    names = {one.by: signed_by(known(app.store, one.by)) for one in found.receipts}
    rows = [
        receipt_row(one.letter, one.what, one.number, one.at, names[one.by], one.seal)
        for one in found.receipts
    ]
    with st.expander(f"Kvittering for forseglede priser ({len(rows)})"):
        st.markdown(ABOUT_SEALS)
        show_table(([plain(cell) for cell in row] for row in rows), RECEIPT_HEAD, "Hva som er forseglet")
        st.download_button(
            "Last ned kvitteringen (tekst)",
            receipt_text(name(now), made("Laget", app.store.clock(), person), rows).encode(),
            file_name("kvittering-priser", person, "txt"),
            "text/plain",
            key=f"kvittering_{now.id}",
            on_click="ignore",
        )
