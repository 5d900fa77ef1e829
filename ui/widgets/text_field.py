"""A text field whose words reach the server through the outbox, never by leaving the field."""

from datetime import datetime

import streamlit as st

from requirements_lib.domain.person import Person
from ui.bootstrap import ROOT, application
from ui.widgets.clock import saved_at

_STATIC = ROOT / "ui" / "static"
_component = st.components.v2.component(
    "malestokk_felt", js=(_STATIC / "felt.js").read_text("utf-8"), isolate_styles=False
)


def text_field(
    person: Person,
    label: str,
    field: str,
    value: str,
    revision: int,
    *,
    help: str = "",
    rows: int = 3,
    saved: datetime | None = None,
    disabled: bool = False,
) -> None:
    """Show `value` as saved at `revision`; `field` names where it is saved (`ui.fields`).

    A draft in this browser is shown instead of `value` until it is saved or refused.
    """
    _component(
        key=f"felt/{field}",
        data={
            "person": person.id,
            "label": label,
            "field": field,
            "value": value,
            "revision": revision,
            "help": help,
            "rows": rows,
            "saved": saved_at(saved, application().store.clock()) if saved else None,
            "disabled": disabled,
        },
    )
