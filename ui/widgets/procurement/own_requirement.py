"""Requirements of the procurement's own, where the library has none: made, changed and taken away in one form."""

from typing import Any

import streamlit as st
from pydantic import ValidationError

from paper.norwegian import number
from requirements_lib.domain.library.own_requirement import made
from requirements_lib.domain.library.requirement import EvidenceForm, Kind, Moment, Requirement
from requirements_lib.domain.person import Person
from requirements_lib.domain.procurement.procurement import Procurement
from requirements_lib.services import procurement as procurements
from requirements_lib.services import selection as service
from requirements_lib.words import requirement as words
from requirements_lib.words.requirement import FIELDS
from ui.bootstrap import Application
from ui.widgets.clock import today
from ui.widgets.form_draft import KEPT
from ui.widgets.form_field import Fields
from ui.widgets.panel import fold_button, fold_in, fold_out, is_open, seen
from ui.widgets.undo import act_with_undo

NEW = "nytt"
_DEFAULTS: dict[str, Any] = {
    "title": "",
    "need": "",
    "text": "",
    "kind": Kind.EVALUATED,
    "kind_reason": "",
    "rubric.at_0": "",
    "rubric.at_5": "",
    "rubric.at_10": "",
    "weight": "1",
    "reply.describe": "Beskriv hvordan kravet oppfylles.",
    "reply.max_words": "200",
    "evidence.0.form": EvidenceForm.DEMONSTRATION,
    "evidence.0.what": "",
    "evidence.0.verified": Moment.BID,
    "evidence.0.checked_by": "evalueringsgruppen",
    "evidence.0.breach": "Leverandøren retter feilen uten kostnad for kommunen.",
    "fulfilled_by": Moment.DELIVERY,
    "today.question": "",
    "goal": "",
}
_UNSCORED = {
    "at_0": "Det kravet gjelder, finnes ikke.",
    "at_5": "Deler av det kravet gjelder, finnes.",
    "at_10": "Alt kravet gjelder, finnes og er vist.",
}
"""Where no points are given and nothing is written: what today's system is rated by."""


def place_of(now: Procurement, requirement_id: str) -> str:
    """Where the form of an own requirement stands."""
    return f"eget_{requirement_id}_{now.id}"


def show_new(app: Application, person: Person, now: Procurement) -> None:
    """The way to make one."""
    place = place_of(now, NEW)
    fold_button(place, "Lag et eget krav", "Lukk det nye kravet uten å lagre", now.revision, "secondary")
    if is_open(place):
        with st.container(border=True, key="kort_nytt_krav"):
            show(app, person, now, None)


def show(app: Application, person: Person, now: Procurement, requirement: Requirement | None) -> None:
    """The form, empty or with one that is to be changed."""
    first = _written(requirement) if requirement else _DEFAULTS
    fields = Fields(place_of(now, requirement.id if requirement else NEW), FIELDS, first)
    st.caption(KEPT)
    with st.form(fields.place, border=False):
        fields.summary()
        fields.line("title")
        fields.area("need", "hvem må kunne gjøre hva, slik at hvilken verdi oppstår")
        fields.area("text", "én plikt som kan prøves")
        fields.choice("kind", list(Kind))
        fields.area("kind_reason")
        st.caption(
            "Poengskalaen må fylles ut for evalueringskrav. Skriv det evaluatoren skal kunne se i svaret."
        )
        for name in ("rubric.at_0", "rubric.at_5", "rubric.at_10"):
            fields.area(name)
        fields.line("weight", "over 0, høyst 10")
        fields.area("reply.describe")
        fields.line("reply.max_words", "20–1000")
        fields.choice("evidence.0.form", list(EvidenceForm))
        fields.area("evidence.0.what")
        fields.choice("evidence.0.verified", list(Moment))
        fields.line("evidence.0.checked_by")
        fields.area("evidence.0.breach")
        fields.choice("fulfilled_by", list(Moment))
        fields.area("today.question", "det samme, spurt om systemet dere har")
        fields.area("goal", "hvilket av kommunens mål kravet tjener")
        fields.send("Lagre kravet", lambda: _save(app, person, now, requirement, fields))


def take_away_button(app: Application, person: Person, now: Procurement, requirement: Requirement) -> None:
    """«Ta bort», with «Angre»."""
    st.button(
        f"Ta bort {requirement.id}",
        key=f"ta_bort_{requirement.id}",
        on_click=act_with_undo,
        args=(
            "krav",
            f"{requirement.id} er tatt bort.",
            lambda: service.take_own_away(app.store, person, now.id, requirement.id),
            lambda: service.change_own(app.store, person, now.id, requirement, now.revision),
        ),
        type="tertiary",
    )


def _written(requirement: Requirement) -> dict[str, Any]:
    """What stands in the fields of one that is there already."""
    body = requirement.model_dump()
    found = {path: _at(body, path) for path in FIELDS if path != "rubric"}
    return found | {"weight": number(requirement.weight), "reply.max_words": str(requirement.reply.max_words)}


def _at(body: Any, path: str) -> Any:
    for part in path.split("."):
        body = body[int(part) if part.isdecimal() else part]
    return body


def _save(
    app: Application, person: Person, now: Procurement, before: Requirement | None, fields: Fields
) -> None:
    what = "Endret i anskaffelsen." if before else "Laget for anskaffelsen."
    try:
        requirement = made(_body(fields, before), today(app.store.clock()), what, before)
    except ValidationError as fault:
        fields.tell(words.wrong(fault))
        return
    if before is None:
        kept = fields.saved(lambda: service.add_own(app.store, person, now.id, requirement))
    else:
        base = seen(fields.place)
        kept = fields.saved(lambda: service.change_own(app.store, person, now.id, requirement, base))
    if kept:
        fold_in(fields.place)
    else:
        fold_out(fields.place, procurements.fetch(app.store, person, now.id).revision)


def _body(fields: Fields, before: Requirement | None) -> dict[str, Any]:
    """The fields as the requirement has them, with what the form does not ask about kept."""
    typed = {name: fields.chosen(name) if _chosen(name) else fields.typed(name) for name in _DEFAULTS}
    kept = before.model_dump() if before else {}
    rubric = {name: typed[f"rubric.{name}"] for name in _UNSCORED}
    if typed["kind"] is not Kind.EVALUATED:
        rubric = {name: text or _UNSCORED[name] for name, text in rubric.items()}
    evidence = {name.rpartition(".")[2]: one for name, one in typed.items() if name.startswith("evidence")}
    return {
        **{
            name: typed[name]
            for name in ("title", "need", "text", "kind", "kind_reason", "goal", "fulfilled_by")
        },
        "rubric": rubric,
        "weight": typed["weight"].replace(",", "."),
        "reply": kept.get("reply", {}) | _under(typed, "reply"),
        "evidence": (evidence, *kept.get("evidence", ())[1:]),
        "today": kept.get("today", {}) | _under(typed, "today"),
        **{name: kept[name] for name in ("legal_bases", "related", "parameters", "annex") if name in kept},
    }


def _under(typed: dict[str, Any], group: str) -> dict[str, Any]:
    return {name.partition(".")[2]: one for name, one in typed.items() if name.startswith(f"{group}.")}


def _chosen(name: str) -> bool:
    return isinstance(_DEFAULTS[name], (Kind, EvidenceForm, Moment))
