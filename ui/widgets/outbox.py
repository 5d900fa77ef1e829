"""Text that is never lost while it is being written.

A text field only writes a draft to the browser's storage. This one component, in the sidebar of every page, sends what
has rested; the server saves it through the domain's service and answers; only then is the draft deleted.
"""

import secrets
from typing import Any

import streamlit as st

from requirements_lib.domain.outcome import Refusal
from requirements_lib.domain.person import Person
from scoring.words.outcome import refusal_sentence
from store.outcome import Conflict, Stale
from ui.bootstrap import ROOT
from ui.fields import current, save
from ui.widgets.fault import logged

_KEY = "utboks"
_ANSWERS = "utboks_svar"
_STATIC = ROOT / "ui" / "static"
_component = st.components.v2.component("malestokk_utboks", js=(_STATIC / "utboks.js").read_text("utf-8"))


@st.fragment
def draw(person: Person) -> None:
    """The sender: nothing to see."""
    _component(
        key=_KEY,
        data={"person": person.id, "answers": st.session_state.get(_ANSWERS)},
        on_drafts_change=lambda: _receive(person),
        height=1,
    )


def waiting_button(label: str, key: str, *, primary: bool = True) -> bool:
    """A button that is held back until every written word is saved."""
    with st.container(key=f"venter_{key}", width="content"):
        return st.button(label, key=key, type="primary" if primary else "secondary")


def _receive(person: Person) -> None:
    drafts = st.session_state[_KEY].get("drafts") or []
    # A new id for each answer, also after a restart of the server: the browser takes each answer once.
    st.session_state[_ANSWERS] = {
        "id": secrets.token_hex(8),
        "list": [_answer(person, draft) for draft in drafts],
    }


def _answer(person: Person, draft: dict[str, Any]) -> dict[str, Any]:
    """What became of one draft; the browser deletes it only when it was saved."""
    told = {name: draft.get(name) for name in ("id", "key", "time", "tab")}
    try:
        saved = save(person, str(draft["id"]), str(draft["text"]), int(draft["base"]))
    except Refusal as refusal:
        return (
            told | {"refused": f"Ikke lagret. {refusal_sentence(refusal)}"} | _theirs(person, refusal, draft)
        )
    except (Stale, Conflict):
        return told | {"refused": "Ikke lagret. Noen har endret dette i mellomtiden. Din tekst er beholdt."}
    except Exception as fault:  # one text that cannot be saved must not hold back the others
        return told | {"fault": f"Ikke lagret. Vi prøver igjen. Feilkode {logged(fault)}."}
    return told | {"revision": saved.revision, "at": saved.at.isoformat()}


def _theirs(person: Person, refusal: Refusal, draft: dict[str, Any]) -> dict[str, Any]:
    """The text somebody else has saved meanwhile, so that the person can choose between the two."""
    if refusal.code != "changed_meanwhile":
        return {}
    now = current(person, str(draft["id"]))
    return {"theirs": now.text, "revision": refusal.facts["revision"]}
